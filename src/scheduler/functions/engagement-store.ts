import type { Database } from '../postgres/database.ts';
import { run } from '../postgres/statement.ts';
import { resubscribeContact, unsubscribeContact } from '../postgres/statements/change-subscription.ts';
import { linkTarget } from '../postgres/statements/link-target.ts';
import { recordEngagement } from '../postgres/statements/record-engagement.ts';
import { subscription } from '../postgres/statements/subscription.ts';

/** Whether the person who got a message still gets mails. */
export interface Subscription {
  readonly email: string | null;
  readonly workspace: string;
  readonly subscribed: boolean;
}

/** What readers do with their mails. Messages that are gone are no error: their contact was deleted. */
export interface EngagementStore {
  recordOpen(messageId: string): Promise<void>;
  /** @returns where the link leads, null if the message is gone. */
  recordClick(messageId: string, position: number): Promise<string | null>;
  /** The same without counting it. */
  linkTarget(messageId: string, position: number): Promise<string | null>;
  subscription(messageId: string): Promise<Subscription | null>;
  /** Both may be asked for any number of times. */
  unsubscribe(messageId: string): Promise<void>;
  resubscribe(messageId: string): Promise<void>;
}

export const postgresEngagementStore = (sql: Database): EngagementStore => ({
  recordOpen: async (messageId) => {
    await run(sql, recordEngagement, [messageId, 'open', null]);
  },
  recordClick: async (messageId, position) =>
    (await run(sql, recordEngagement, [messageId, 'click', position]))[0]?.url ?? null,
  linkTarget: async (messageId, position) =>
    (await run(sql, linkTarget, [messageId, position]))[0]?.url ?? null,
  subscription: async (messageId) => {
    const [row] = await run(sql, subscription, [messageId]);
    if (!row) return null;
    const { email, workspace, status } = row;
    return { email, workspace, subscribed: status === 'subscribed' || status === 'pending' };
  },
  unsubscribe: async (messageId) => {
    await run(sql, unsubscribeContact, [messageId]);
  },
  resubscribe: async (messageId) => {
    await run(sql, resubscribeContact, [messageId]);
  },
});
