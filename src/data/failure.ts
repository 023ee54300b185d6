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

// By hand: this is on the way to the sign-in page, and a schema library would add a tenth to what that page loads.
function shapeOf(error: unknown) {
  const { message, code, status }: Record<string, unknown> =
    typeof error === 'object' && error !== null
      ? Object.fromEntries(READ.map((key) => [key, Reflect.get(error, key)]))
      : {};
  return {
    message: typeof message === 'string' ? message : '',
    code: typeof code === 'string' ? code : '',
    status: typeof status === 'number' ? status : 0,
  };
}

const READ = ['message', 'code', 'status'] as const;

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
  const { message, code, status } = shapeOf(error);
  const detail = message || String(error);
  if (OFFLINE.test(detail)) return { kind: 'offline', detail };
  return { kind: KIND_BY_CODE[code] ?? KIND_BY_STATUS[status] ?? 'other', detail };
}
