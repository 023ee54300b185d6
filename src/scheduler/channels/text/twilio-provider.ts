import type { WebCaller } from '../webhook/web-call.ts';
import { providerAnswer } from './provider-answer.ts';
import type { OutgoingText, TextProvider } from './text-provider.ts';

export interface TwilioProviderOptions {
  readonly caller: WebCaller;
  /** `https://api.twilio.com`, or one that speaks alike. */
  readonly url: string;
  readonly account: string;
  /** Base64 of `account:token`. */
  readonly credentials: string;
  /** Our number, or the id of a messaging service (`MG…`). */
  readonly from: string;
  readonly now: () => number;
}

/** SMS and WhatsApp by Twilio's API of messages, which knows no idempotency keys. */
export function twilioProvider(options: TwilioProviderOptions): TextProvider {
  const { caller, account, credentials, from, now } = options;
  const url = `${options.url}/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    authorization: `Basic ${credentials}`,
  };
  return {
    name: 'twilio',
    honoursKeys: false,
    send: async (text) => {
      const answer = await caller.call({ method: 'POST', url, headers, body: formOf(text, from) });
      return providerAnswer(answer, { channel: text.channel, honoursKeys: false, now: now() });
    },
  };
}

function formOf({ channel, to, text }: OutgoingText, from: string): string {
  const named = (number: string): string => (channel === 'whatsapp' ? `whatsapp:${number}` : number);
  const sender = from.startsWith('MG') ? { MessagingServiceSid: from } : { From: named(from) };
  return Object.entries({ To: named(to), Body: text, ...sender })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
