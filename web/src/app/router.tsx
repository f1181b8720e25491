import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { Masthead } from "../components/masthead.tsx";
import { MakePage } from "../features/making/make-page.tsx";
import { useSettings } from "../lib/settings.tsx";

/** Frame of every screen. Features meet here and nowhere else. */
function Frame() {
  const { messages } = useSettings();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isReading = /^\/books\/[^/]+$/.test(path);
  return (
    <>
      <a className="skip" href="#main">{messages.skip}</a>
      {!isReading && <Masthead current={path === "/" ? "make" : path === "/shelf" ? "shelf" : null} link={Link} />}
      <Outlet />
    </>
  );
}

function Make() {
  const navigate = useNavigate();
  const { topic } = makeRoute.useSearch();
  return <MakePage key={topic} firstTopic={topic} onAccepted={(bookId) => void navigate({ to: "/books/$bookId/making", params: { bookId } })} />;
}

function NothingHere() {
  const { messages } = useSettings();
  return <main id="main" className="wrap"><section className="scene"><h1>{messages.nothingHere}</h1><div className="row"><Link to="/" className="btn btn--main">{messages.toMake}</Link></div></section></main>;
}

const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NothingHere });
export const makeRoute = createRoute({
  getParentRoute: () => rootRoute, path: "/", component: Make,
  validateSearch: (search: Record<string, unknown>): { topic?: string } => (typeof search["topic"] === "string" ? { topic: search["topic"].slice(0, 200) } : {}),
});
const watchRoute = createRoute({ getParentRoute: () => rootRoute, path: "/books/$bookId/making", component: lazyRouteComponent(() => import("./watch-route.tsx"), "WatchRoute") });
const readRoute = createRoute({ getParentRoute: () => rootRoute, path: "/books/$bookId", component: lazyRouteComponent(() => import("./read-route.tsx"), "ReadRoute") });
const shelfRoute = createRoute({ getParentRoute: () => rootRoute, path: "/shelf", component: lazyRouteComponent(() => import("./shelf-route.tsx"), "ShelfRoute") });

export const router = createRouter({ routeTree: rootRoute.addChildren([makeRoute, watchRoute, readRoute, shelfRoute]) });

declare module "@tanstack/react-router" {
  interface Register { router: typeof router }
}
