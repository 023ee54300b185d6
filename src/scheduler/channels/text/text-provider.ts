import type { ChannelAnswer } from '../channel.ts';

export const TEXT_CHANNELS = ['sms', 'whatsapp', 'push'] as const;
export type TextChannel = (typeof TEXT_CHANNELS)[number];

/** A short message, ready to go. */
export interface OutgoingText {
  readonly messageId: string;
  readonly workspaceId: string;
  readonly channel: TextChannel;
  /** A number as E.164 has it, or the token of a device. */
  readonly to: string;
  /** Only pushes have one. */
  readonly title: string | null;
  readonly text: string;
  /** Where a tap on a push leads. */
  readonly link: string | null;
}

/** Whoever takes short messages on. Answers; never throws. */
export interface TextProvider {
  readonly name: string;
  /** It treats `key` as an idempotency key: the same message handed over twice goes out once. */
  readonly honoursKeys: boolean;
  /** @param key run:node:visit, the identity of the message for ever. */
  send(text: OutgoingText, key: string): Promise<ChannelAnswer>;
}
