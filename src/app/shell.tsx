import { Outlet, useMatches, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useSession } from '../data/session.ts';
import { useWords } from '../text/use-words.ts';
import { useMedia } from '../ui/use-media.ts';
import { Sidebar } from './sidebar.tsx';
import { appWords } from './words.ts';
import { WorkspaceProvider } from './workspace-provider.tsx';

/** Sidebar and page. The last export stays the default one: the shell is loaded only behind sign-in. */
export default function Shell() {
  // Between the end of the session and the guard's answer there is nobody to show anything to.
  const signedIn = useSession((session) => session.status === 'signed-in');
  if (!signedIn) return null;
  return (
    <WorkspaceProvider>
      <Frame />
    </WorkspaceProvider>
  );
}

function Frame() {
  const say = useWords(appWords);
  const main = useFocusOnNavigation();
  const roomy = useMedia('(min-width: 1024px)');
  const wide = useMatches({ select: (matches) => matches.some((match) => match.staticData.wide) });
  return (
    <div className="flex h-dvh flex-col sm:flex-row">
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {say('skipToContent')}
      </a>
      <Sidebar rail={wide || !roomy} />
      <main
        ref={main}
        id="content"
        tabIndex={-1}
        className="relative min-h-0 min-w-0 flex-1 overflow-auto outline-none"
      >
        <Outlet />
      </main>
    </div>
  );
}

/** Screen readers notice a change of page only when focus moves to it. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== path) main.current?.focus({ preventScroll: true });
    shown.current = path;
  }, [path]);
  return main;
}
