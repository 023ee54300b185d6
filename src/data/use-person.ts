import { type Person, useSession } from './session.ts';

/** The signed-in person. Only for what is shown behind the sign-in guard. */
export function usePerson(): Person {
  const session = useSession();
  if (session.status !== 'signed-in') throw new Error(`usePerson was called while ${session.status}`);
  return session.person;
}
