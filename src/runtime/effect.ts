import type { Json, JsonObject } from '../graph/json.ts';
import type { Instant } from './instant.ts';

/** A change of the contact, as a delta: two writers never overwrite each other with whole rows. */
export type ContactChange =
  | { readonly change: 'add-tag'; readonly tag: string }
  | { readonly change: 'remove-tag'; readonly tag: string }
  | { readonly change: 'join-list'; readonly list: string }
  | { readonly change: 'leave-list'; readonly list: string }
  /** `field` as in `ContactFacts.fields`; null clears it. The step has made sure that the field can hold the value. */
  | { readonly change: 'set-field'; readonly field: string; readonly value: Json }
  | { readonly change: 'add-number'; readonly field: string; readonly amount: number };

export type Channel = 'email' | 'sms' | 'whatsapp' | 'push' | 'webhook' | 'notification';

/** An outgoing effect. It becomes a row of `messages`, keyed run:node:visit; its content is the version's settings. */
export interface MessageIntent {
  readonly channel: Channel;
  /** The run waits for the outcome, because its error port is wired or the answer is kept. */
  readonly awaited: boolean;
  /** Past this instant it must not go out any more; null for no limit. */
  readonly notAfter: Instant | null;
}

/** Something that the step says has happened: a note, a conversion, a call to another funnel. */
export interface Announcement {
  readonly type: string;
  readonly subject: string | null;
  readonly data: JsonObject;
}

export type Effect =
  | ({ readonly effect: 'change' } & ContactChange)
  | ({ readonly effect: 'message' } & MessageIntent)
  | ({ readonly effect: 'event' } & Announcement);

/** What became of a message. `unknown`: handed over, and nobody heard the answer. */
export type DeliveryOutcome = 'sent' | 'failed' | 'skipped' | 'unknown' | 'expired';
