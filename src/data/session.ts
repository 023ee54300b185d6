import type { Session as AuthSession } from '@supabase/supabase-js';
import { create } from 'zustand';
import { SESSION_STORED_AS, supabase } from './client.ts';

export interface Person {
  readonly id: string;
  readonly email: string;
}

/** `asked`: at the person's wish. `ended`: by itself, so the person should come back to where they were. */
export type SignedOutWhy = 'not-yet' | 'asked' | 'ended';

export type Session =
  | { readonly status: 'loading' }
  | { readonly status: 'signed-out'; readonly why: SignedOutWhy }
  | { readonly status: 'signed-in'; readonly person: Person };

export const useSession = create<Session>()(() => ({ status: 'loading' }));

const become = (session: Session): void => useSession.setState(session, true);

function follow(auth: AuthSession | null): void {
  const before = useSession.getState();
  if (auth) {
    const person = { id: auth.user.id, email: auth.user.email ?? '' };
    // A refreshed token is no news to the pages.
    if (before.status === 'signed-in' && before.person.id === person.id) return;
    become({ status: 'signed-in', person });
  } else if (before.status !== 'signed-out') {
    become({ status: 'signed-out', why: before.status === 'signed-in' ? 'ended' : 'not-yet' });
  }
}

/** Follows the client's session from now on; the function returned stops it. */
export function watchSession(): () => void {
  const { data } = supabase.auth.onAuthStateChange((_event, auth) => follow(auth));
  return () => data.subscription.unsubscribe();
}

/** The session once it is known. Guards of routes wait for it, so that a reload does not flash the sign-in page. */
export function settledSession(): Promise<Exclude<Session, { status: 'loading' }>> {
  const now = useSession.getState();
  if (now.status !== 'loading') return Promise.resolve(now);
  return new Promise((resolve) => {
    const stop = useSession.subscribe((session) => {
      if (session.status === 'loading') return;
      stop();
      resolve(session);
    });
  });
}

async function leave(why: SignedOutWhy): Promise<void> {
  become({ status: 'signed-out', why });
  const { error } = await supabase.auth.signOut({ scope: 'local' });
  // Offline, the client keeps the session; who signs out must be out of this browser all the same.
  if (error) localStorage.removeItem(SESSION_STORED_AS);
}

/** Ends the session at the person's wish. */
export const signOut = (): Promise<void> => leave('asked');

/** Ends the session because the server no longer accepts it. */
export async function endSession(): Promise<void> {
  if (useSession.getState().status === 'signed-in') await leave('ended');
}
