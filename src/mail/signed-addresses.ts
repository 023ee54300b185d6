import type { TrackingTokens } from './tracking-token.ts';

/** Where this installation answers; no slash at the end of either. */
export interface Sites {
  /** The app: `https://app.example.com`. */
  readonly app: string;
  /** The functions: `https://project.supabase.co/functions/v1`. */
  readonly functions: string;
}

/** Makes the addresses that stand in a mail, each signed for its message. */
export interface SignedAddresses {
  open(messageId: string): Promise<string>;
  /** Positions of links count from 0. */
  click(messageId: string, position: number): Promise<string>;
  /** The page that asks before it unsubscribes, for the reader. */
  unsubscribePage(messageId: string): Promise<string>;
  /** Unsubscribes on POST, for the button of mail programs (RFC 8058). */
  oneClick(messageId: string): Promise<string>;
}

export const signedAddresses = (tokens: TrackingTokens, { app, functions }: Sites): SignedAddresses => ({
  open: async (messageId) => `${functions}/track/open/${await tokens.sign({ purpose: 'open', messageId })}`,
  click: async (messageId, position) =>
    `${functions}/track/click/${await tokens.sign({ purpose: 'click', messageId, position })}`,
  unsubscribePage: async (messageId) =>
    `${app}/unsubscribe/${await tokens.sign({ purpose: 'unsubscribe', messageId })}`,
  oneClick: async (messageId) =>
    `${functions}/unsubscribe/${await tokens.sign({ purpose: 'unsubscribe', messageId })}`,
});
