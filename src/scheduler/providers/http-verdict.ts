import type { Verdict } from './verdict.ts';

type HttpVerdict = Verdict & { readonly words: 'not-signed-in' | 'refused' };

const passing = { permanent: false, words: 'refused' } as const;

/** What a mail API's refusals mean, but for those that are about the mail itself. */
const BY_STATUS: Readonly<Record<number, HttpVerdict>> = {
  401: { permanent: false, blame: 'provider', words: 'not-signed-in' },
  402: { permanent: false, blame: 'provider', words: 'refused' },
  403: { permanent: false, blame: 'provider', words: 'not-signed-in' },
  404: { permanent: false, blame: 'provider', words: 'refused' },
  408: { ...passing, blame: 'provider' },
  // Resend's answer while the same key is being worked on: a later try gets the first one's result.
  409: passing,
  425: passing,
  429: { ...passing, blame: 'provider' },
};

/** Permanent or passing, and who is to blame, by the status of an answer that is not 2xx. */
export function httpVerdict(status: number): HttpVerdict {
  const known = BY_STATUS[status];
  if (known) return known;
  if (status >= 400 && status < 500) return { permanent: true, words: 'refused' };
  return { ...passing, blame: 'provider' };
}
