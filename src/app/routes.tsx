import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { readContactsSearch } from './contacts-search.ts';
import { requireSession } from './require-session.ts';
import { readSignInSearch } from './sign-in-search.ts';

const root = createRootRoute({ component: Outlet });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/funnels', replace: true });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => readSignInSearch(search),
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in-page.tsx')),
});

/** Public: opened from a mail by people who have no account here. */
const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/unsubscribe/$token',
  component: lazyRouteComponent(() => import('../pages/unsubscribe/unsubscribe-page.tsx')),
});

/** Everything behind sign-in, with the sidebar and a workspace. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: ({ location }) => requireSession(location.href),
  component: lazyRouteComponent(() => import('./shell.tsx')),
});

const funnels = createRoute({
  getParentRoute: () => shell,
  path: '/funnels',
  component: lazyRouteComponent(() => import('../pages/funnels/funnels-page.tsx')),
});

const editor = createRoute({
  getParentRoute: () => shell,
  path: '/funnels/$funnelId',
  staticData: { wide: true },
  component: lazyRouteComponent(() => import('../editor/editor-page.tsx')),
});

const contacts = createRoute({
  getParentRoute: () => shell,
  path: '/contacts',
  validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => readContactsSearch(search),
  component: lazyRouteComponent(() => import('../pages/contacts/contacts-page.tsx')),
});

const contact = createRoute({
  getParentRoute: () => shell,
  path: '/contacts/$contactId',
  component: lazyRouteComponent(() => import('../pages/contacts/contact-page.tsx')),
});

const mailbox = createRoute({
  getParentRoute: () => shell,
  path: '/mailbox',
  component: lazyRouteComponent(() => import('../pages/mailbox/mailbox-page.tsx')),
});

const problems = createRoute({
  getParentRoute: () => shell,
  path: '/problems',
  component: lazyRouteComponent(() => import('../pages/problems/problems-page.tsx')),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('../pages/settings/settings-page.tsx')),
});

/** Every part of the kit on one page, for who builds with it; not in what is shipped. */
const kit = createRoute({
  getParentRoute: () => root,
  path: '/dev/kit',
  component: import.meta.env.DEV
    ? lazyRouteComponent(() => import('../ui/gallery/kit-page.tsx'))
    : () => null,
});

const shipped = [
  home,
  signIn,
  unsubscribe,
  shell.addChildren([funnels, editor, contacts, contact, mailbox, problems, settings]),
];

export const routes = root.addChildren(import.meta.env.DEV ? [...shipped, kit] : shipped);
