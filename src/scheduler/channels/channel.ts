import type { Json } from '../../graph/json.ts';

/** What became of one attempt to hand a message over. */
export type ChannelAnswer =
  | {
      readonly outcome: 'accepted';
      /** Whoever took it on calls it so. */
      readonly id: string | null;
      /** What a called address answered. */
      readonly response?: Json;
    }
  | {
      readonly outcome: 'refused';
      /** Trying again cannot help. */
      readonly permanent: boolean;
      readonly reason: string;
      /** The trouble is the provider's, or our account's with it, and would meet any other message as well. */
      readonly blame?: 'provider';
      /** Milliseconds for which we are asked to wait: with this message, or all of them where the provider is to blame. */
      readonly retryAfter?: number;
      readonly response?: Json;
    }
  /** It was handed over, and nobody heard the answer. */
  | { readonly outcome: 'unknown'; readonly reason: string; readonly blame?: 'provider' };
