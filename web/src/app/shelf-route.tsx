import { Link, useNavigate } from "@tanstack/react-router";
import { ShelfPage } from "../features/shelf/shelf-page.tsx";

const BookLink = (props: { bookId: string; isMade: boolean; children: React.ReactNode; className?: string }) => (
  <Link to={props.isMade ? "/books/$bookId" : "/books/$bookId/making"} params={{ bookId: props.bookId }} {...(props.className ? { className: props.className } : {})}>{props.children}</Link>
);

export function ShelfRoute() {
  const navigate = useNavigate();
  return <ShelfPage onMake={() => void navigate({ to: "/" })} bookLink={BookLink} />;
}
