import { useNavigate, useParams } from "@tanstack/react-router";
import { ReadPage } from "../features/reading/read-page.tsx";

export function ReadRoute() {
  const navigate = useNavigate();
  const { bookId } = useParams({ strict: false }) as { bookId: string };
  return <ReadPage bookId={bookId} onBack={() => void navigate({ to: "/shelf" })} onAnother={() => void navigate({ to: "/" })} />;
}
