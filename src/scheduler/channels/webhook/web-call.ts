/** A call to an address that a marketer wrote. */
export interface WebRequest {
  readonly method: WebMethod;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null sends none. */
  readonly body: string | null;
}

export type WebMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What became of a call. Whoever calls never throws. */
export type WebAnswer =
  | {
      readonly call: 'answered';
      readonly status: number;
      readonly headers: { get(name: string): string | null };
      /** At most `LONGEST_ANSWER` bytes of it, as text. */
      readonly body: string;
      /** The body was longer than that, broke off or took too long; what came stands in `body`. */
      readonly cut: boolean;
    }
  /** Whom it would reach must not be called from here. */
  | { readonly call: 'forbidden'; readonly reason: string }
  /** Nothing was sent: no such name, nobody listening, no handshake. */
  | { readonly call: 'not-sent'; readonly reason: string }
  /** It was sent, and nobody heard the answer. */
  | { readonly call: 'unanswered'; readonly reason: string };

/** Calls addresses on the Internet, and only there. */
export interface WebCaller {
  call(request: WebRequest): Promise<WebAnswer>;
}

/** Bytes of an answer that are read; the rest is left on the line. */
export const LONGEST_ANSWER = 65_536;

export interface CallLimits {
  /** Milliseconds until a connection must stand. */
  readonly connect: number;
  /** Milliseconds from beginning to end. */
  readonly total: number;
}

export const CALL_LIMITS: CallLimits = { connect: 5_000, total: 15_000 };
