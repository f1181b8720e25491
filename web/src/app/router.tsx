import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import bear from "../assets/spots/bear-sleep.webp";
import { Masthead } from "../components/masthead.tsx";
import { Scene } from "../components/scene.tsx";
import { MakePage } from "../features/making/make-page.tsx";
import { useSettings } from "../lib/settings.tsx";
import { readWishes } from "../lib/wishes.ts";

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
  const first = makeRoute.useSearch();
  return <MakePage key={JSON.stringify(first)} first={first} onAccepted={(bookId) => void navigate({ to: "/books/$bookId/making", params: { bookId } })} />;
}

function NothingHere() {
  const { messages } = useSettings();
  const navigate = useNavigate();
  return <Scene picture={bear} title={messages.nothingHere} words={messages.nothingHereWords} main={{ words: messages.toMake, onClick: () => void navigate({ to: "/" }) }} />;
}

const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NothingHere });
export const makeRoute = createRoute({
  getParentRoute: () => rootRoute, path: "/", component: Make,
  validateSearch: readWishes,
});
const watchRoute = createRoute({ getParentRoute: () => rootRoute, path: "/books/$bookId/making", component: lazyRouteComponent(() => import("./watch-route.tsx"), "WatchRoute") });
const readRoute = createRoute({ getParentRoute: () => rootRoute, path: "/books/$bookId", component: lazyRouteComponent(() => import("./read-route.tsx"), "ReadRoute") });
const shelfRoute = createRoute({ getParentRoute: () => rootRoute, path: "/shelf", component: lazyRouteComponent(() => import("./shelf-route.tsx"), "ShelfRoute") });

export const router = createRouter({ routeTree: rootRoute.addChildren([makeRoute, watchRoute, readRoute, shelfRoute]) });

declare module "@tanstack/react-router" {
  interface Register { router: typeof router }
}
