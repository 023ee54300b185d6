import * as z from 'zod';

/** What went wrong, as far as a person can act on it. */
export type FailureKind =
  | 'offline'
  | 'session-ended'
  | 'not-allowed'
  | 'not-found'
  | 'already-exists'
  | 'in-use'
  | 'too-slow'
  | 'other';

export interface Failure {
  readonly kind: FailureKind;
  /** The server's own words, for those who ask for details. */
  readonly detail: string;
}

const failureShape = z.object({
  message: z.optional(z.string()),
  code: z.optional(z.string()),
  status: z.optional(z.number()),
});

// PostgREST's and PostgreSQL's codes that people can do something about.
const KIND_BY_CODE: Readonly<Record<string, FailureKind>> = {
  PGRST301: 'session-ended',
  PGRST302: 'session-ended',
  PGRST303: 'session-ended',
  PGRST116: 'not-found',
  P0002: 'not-found',
  '42501': 'not-allowed',
  '23505': 'already-exists',
  '23503': 'in-use',
  '57014': 'too-slow',
};

const KIND_BY_STATUS: Readonly<Record<number, FailureKind>> = {
  401: 'session-ended',
  403: 'not-allowed',
  404: 'not-found',
  409: 'already-exists',
  504: 'too-slow',
};

// Each browser words a lost connection differently; supabase-js passes the words on and gives no code.
const OFFLINE = /failed to fetch|networkerror|load failed|fetch failed|network request failed/i;

/** Reads any thrown value: an answer of PostgREST or Auth, a lost connection, a mistake of ours. */
export function failureOf(error: unknown): Failure {
  const parsed = failureShape.safeParse(error);
  const { message = '', code = '', status = 0 } = parsed.success ? parsed.data : {};
  const detail = message || String(error);
  if (OFFLINE.test(detail)) return { kind: 'offline', detail };
  return { kind: KIND_BY_CODE[code] ?? KIND_BY_STATUS[status] ?? 'other', detail };
}
