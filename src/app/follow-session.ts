import { useSession } from '../data/session.ts';

/** Lets the guards of the routes decide anew whenever somebody signs in or out, here or in another tab. */
export function followSession(router: { invalidate: () => Promise<void> }): () => void {
  return useSession.subscribe((session, before) => {
    if (before.status !== 'loading' && session.status !== before.status) void router.invalidate();
  });
}
