import { redirect } from '@tanstack/react-router';
import { settledSession } from '../data/session.ts';

/** Lets signed-in people pass and sends others to sign in, to come back to `href` unless they left on purpose. */
export async function requireSession(href: string): Promise<void> {
  const session = await settledSession();
  if (session.status === 'signed-in') return;
  const search =
    session.why === 'asked' ? {} : { back: href, ...(session.why === 'ended' && { ended: true as const }) };
  throw redirect({ to: '/sign-in', search, replace: true });
}
