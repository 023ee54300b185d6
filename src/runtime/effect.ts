import type { Instant } from './instant.ts';

/** A change of the contact, as a delta: two writers never overwrite each other with whole rows. */
export type ContactChange =
  | { readonly change: 'add-tag'; readonly tag: string }
  | { readonly change: 'remove-tag'; readonly tag: string };

/** An outgoing effect. It becomes a row of `messages`, keyed run:node:visit; its content is the version's settings. */
export interface MessageIntent {
  readonly channel: 'email';
  /** The run waits for the outcome, because its error port is wired. */
  readonly awaited: boolean;
  /** Past this instant it must not go out any more; null for no limit. */
  readonly notAfter: Instant | null;
}

export type Effect =
  | ({ readonly effect: 'change' } & ContactChange)
  | ({ readonly effect: 'message' } & MessageIntent);

/** What became of a message. `unknown`: handed over, and nobody heard the answer. */
export type DeliveryOutcome = 'sent' | 'failed' | 'skipped' | 'unknown';
