import { useNavigate, useParams } from "@tanstack/react-router";
import { WatchPage } from "../features/watching/watch-page.tsx";

export function WatchRoute() {
  const navigate = useNavigate();
  const { bookId } = useParams({ strict: false }) as { bookId: string };
  return <WatchPage bookId={bookId} onRead={() => void navigate({ to: "/books/$bookId", params: { bookId } })} onChangeWishes={(topic) => void navigate({ to: "/", search: { topic } })} />;
}
