import type { WebCaller } from '../webhook/web-call.ts';
import { providerAnswer } from './provider-answer.ts';
import type { OutgoingText, TextProvider } from './text-provider.ts';

export interface HttpTextProviderOptions {
  /** One that may call the operator's own network: the operator chose the address. */
  readonly caller: WebCaller;
  readonly url: string;
  /** Sent as a bearer token; null for none. */
  readonly token: string | null;
  /** The clock, for pauses that a provider asks for by date. */
  readonly now: () => number;
}

/**
 * A gateway that takes JSON: `{channel, to, title, text, link, messageId, workspaceId}`, with our key as
 * `Idempotency-Key`. It must honour the key, and answer 2xx once it has taken the message on.
 */
export const httpTextProvider = ({ caller, url, token, now }: HttpTextProviderOptions): TextProvider => ({
  name: 'http',
  honoursKeys: true,
  send: async (text, key) => {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    };
    const answer = await caller.call({ method: 'POST', url, headers, body: JSON.stringify(bodyOf(text)) });
    return providerAnswer(answer, { channel: text.channel, honoursKeys: true, now: now() });
  },
});

const bodyOf = ({ channel, to, title, text, link, messageId, workspaceId }: OutgoingText): object => ({
  channel,
  to,
  title,
  text,
  link,
  messageId,
  workspaceId,
});
