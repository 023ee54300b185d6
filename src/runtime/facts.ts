import type { Json } from '../graph/json.ts';
import type { NodeId } from '../graph/model.ts';
import type { Channel } from './effect.ts';
import type { Instant } from './instant.ts';

export type ContactStatus = 'pending' | 'subscribed' | 'unsubscribed' | 'bounced' | 'complained';

/** What a contact did with a mail of a run, over all visits to the step that sent it. */
export interface MailActivity {
  readonly opened: boolean;
  readonly clicked: boolean;
}

/** A message written to the contact by some funnel, whatever became of it short of being skipped or refused. */
export interface Sending {
  readonly channel: Channel;
  readonly at: Instant;
}

/**
 * What is known of a contact. The scheduler loads it for a whole batch, preview invents it; the runtime never fetches.
 * Field names are the database's: `first_name`, `country`; the workspace's own are `custom.<key>`.
 */
export interface ContactFacts {
  readonly id: string;
  readonly fields: Readonly<Record<string, Json>>;
  readonly status: ContactStatus;
  /** IANA name; null means the workspace's zone. */
  readonly timeZone: string | null;
  readonly tags: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  /** The address is on the workspace's suppression list. */
  readonly suppressed: boolean;
  /** By `mailKey(run, node)`. */
  readonly mails: ReadonlyMap<string, MailActivity>;
  /** As far back as the workspace's caps look, oldest first. */
  readonly sendings: readonly Sending[];
}

export const mailKey = (runId: string, node: NodeId): string => `${runId}:${node}`;

/** Facts that cost a query of their own, loaded only where some step in the batch needs them. */
export type FactNeed = 'tags' | 'lists' | 'mails' | 'suppression' | 'sendings';
