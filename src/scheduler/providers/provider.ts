import type { ChannelAnswer } from '../channels/channel.ts';

/** A mail ready to go. */
export interface OutgoingMail {
  /** The message's id; in the Message-ID and in tracking. */
  readonly messageId: string;
  readonly workspaceId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Where a POST unsubscribes at once (RFC 8058); null where there is no such address. */
  readonly oneClickUrl: string | null;
}

/** What a provider said. `refused` for good where trying again cannot help: a bad address, what the mail says. */
export type ProviderAnswer = Exclude<ChannelAnswer, { readonly outcome: 'unknown' }>;

/** Whoever takes mails on. Answers; throws only if it cannot tell whether the mail was taken on. */
export interface Provider {
  readonly name: string;
  /** It treats `key` as an idempotency key: the same mail handed over twice goes out once. */
  readonly honoursKeys: boolean;
  /** @param key run:node:visit, the identity of the message for ever. */
  send(mail: OutgoingMail, key: string): Promise<ProviderAnswer>;
}
