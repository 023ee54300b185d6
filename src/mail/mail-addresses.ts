import type { TrackLink } from './fill-links.ts';
import type { TrackingTokens } from './tracking-token.ts';

/** Where this installation answers: no slash at the end of either. */
export interface Sites {
  /** The app: `https://app.example.com`. */
  readonly app: string;
  /** The functions: `https://project.supabase.co/functions/v1`. */
  readonly functions: string;
}

/** The addresses in one message. */
export interface MailAddresses {
  /** A page that asks before it unsubscribes, for the reader. */
  readonly unsubscribeUrl: string;
  /** Unsubscribes on POST, for the button of mail programs (RFC 8058). */
  readonly oneClickUrl: string;
  readonly openUrl: string;
  readonly trackLink: TrackLink;
}

export async function mailAddresses(
  tokens: TrackingTokens,
  messageId: string,
  { app, functions }: Sites,
): Promise<MailAddresses> {
  const [unsubscribe, open] = await Promise.all([
    tokens.sign({ purpose: 'unsubscribe', messageId }),
    tokens.sign({ purpose: 'open', messageId }),
  ]);
  return {
    unsubscribeUrl: `${app}/unsubscribe/${unsubscribe}`,
    oneClickUrl: `${functions}/unsubscribe/${unsubscribe}`,
    openUrl: `${functions}/track/open/${open}`,
    trackLink: async (_url, position) =>
      `${functions}/track/click/${await tokens.sign({ purpose: 'click', messageId, position })}`,
  };
}
