import { Link, useNavigate } from "@tanstack/react-router";
import { ShelfPage } from "../features/shelf/shelf-page.tsx";

const BookLink = (props: { bookId: string; isMaking: boolean; children: React.ReactNode; className?: string }) => (
  <Link to={props.isMaking ? "/books/$bookId/making" : "/books/$bookId"} params={{ bookId: props.bookId }} {...(props.className ? { className: props.className } : {})}>{props.children}</Link>
);

export function ShelfRoute() {
  const navigate = useNavigate();
  return <ShelfPage onMake={() => void navigate({ to: "/" })} bookLink={BookLink} />;
}
