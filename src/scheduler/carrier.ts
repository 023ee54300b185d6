import type { GraphNode } from '../graph/model.ts';
import type { Channel } from '../runtime/effect.ts';
import type { ChannelAnswer } from './channels/channel.ts';
import type { LeasedMessage } from './delivery-ports.ts';

/** Takes the messages of one channel to a provider. Each is delivered by a loop of its own, so none waits for another. */
export interface Carrier {
  readonly channel: Channel;
  /** Whoever takes them on, by a name that all schedulers share: its circuit breaker goes by it. */
  readonly provider: string;
  /** The provider treats the key as an idempotency key: the same message handed over twice goes out once. */
  readonly honoursKeys: boolean;
  /** Makes a message from the step that wrote it. What cannot be made is an error of this message alone. */
  write(message: LeasedMessage, step: GraphNode): Promise<WrittenMessage | { readonly error: string }>;
}

/** A message ready to be handed over. */
export interface WrittenMessage {
  /** The contact's address in this channel, compared once more right before; null where no contact is addressed. */
  readonly recipient: string | null;
  readonly subject: string | null;
  /** Where its tracked links lead, by position. */
  readonly links: readonly string[];
  /**
   * Hands it over, once. Gives up by itself within a minute. Throws only if nobody knows what became of it.
   * @param key run:node:visit, the identity of the message for ever.
   */
  send(key: string): Promise<ChannelAnswer>;
}
