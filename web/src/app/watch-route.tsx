import { useNavigate, useParams } from "@tanstack/react-router";
import { WatchPage } from "../features/watching/watch-page.tsx";

export function WatchRoute() {
  const navigate = useNavigate();
  const { bookId } = useParams({ strict: false }) as { bookId: string };
  return <WatchPage key={bookId} bookId={bookId} onHome={() => void navigate({ to: "/" })} onRead={() => void navigate({ to: "/books/$bookId", params: { bookId } })} onChangeWishes={(search) => void navigate({ to: "/", search })} onOther={(other) => void navigate({ to: "/books/$bookId/making", params: { bookId: other } })} />;
}
