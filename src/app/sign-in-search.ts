export interface SignInSearch {
  /** Where the person wanted to go: a path within this app. */
  readonly back?: string;
  /** The session ended by itself. */
  readonly ended?: true;
}

/** A path within this app only: `//elsewhere.example` and `/\elsewhere.example` lead out of it. */
export const isInnerPath = (path: unknown): path is string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-in');

export const readSignInSearch = (raw: Record<string, unknown>): SignInSearch => ({
  ...(isInnerPath(raw.back) && { back: raw.back }),
  ...(raw.ended === true && { ended: true as const }),
});
