import { createRouter } from '@tanstack/react-router';
import { SkeletonPage } from '../ui/skeleton.tsx';
import { NotFound } from './not-found.tsx';
import { RouteError } from './route-error.tsx';
import { routes } from './routes.tsx';

export const router = createRouter({
  routeTree: routes,
  defaultPreload: 'intent',
  defaultPendingComponent: SkeletonPage,
  defaultPendingMs: 150,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** The page wants all the room: the sidebar shrinks to icons. */
    readonly wide?: boolean;
  }
}
