import { speak } from '../../text/words.ts';
import { pauseAsked } from '../channels/webhook/call-outcome.ts';
import { httpVerdict } from './http-verdict.ts';
import { mailHeaders } from './mail-headers.ts';
import { messageIdHeader } from './message-id-header.ts';
import type { OutgoingMail, Provider, ProviderAnswer } from './provider.ts';
import { providerWords } from './words.ts';

/** The part of `fetch` that is needed; every host has it. It must give up by itself before a minute has passed. */
export type Fetch = (url: string, request: HttpRequest) => Promise<HttpResponse>;

interface HttpRequest {
  readonly method: 'POST';
  readonly headers: Record<string, string>;
  readonly body: string;
}

interface HttpResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

export interface HttpProviderOptions {
  readonly fetch: Fetch;
  /** Where mails are posted, such as `https://api.resend.com/emails`. */
  readonly url: string;
  readonly apiKey: string;
}

const say = speak(providerWords, 'en');

/**
 * Resend's API, or one like it: for hosts without SMTP ports, such as edge functions. A failed request throws: nobody
 * knows what became of it.
 */
export const httpProvider = ({ fetch, url, apiKey }: HttpProviderOptions): Provider => ({
  name: `http:${new URL(url).hostname}`,
  honoursKeys: true,
  send: async (mail, key) => {
    const headers = {
      authorization: `Bearer ${apiKey}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(bodyOf(mail, key)) });
    return answerOf(response, await response.text(), key);
  },
});

const bodyOf = (mail: OutgoingMail, key: string): object => ({
  from: written(mail.from),
  to: [mail.to],
  subject: mail.subject,
  html: mail.html,
  text: mail.text,
  headers: { ...mailHeaders(mail), 'Message-ID': messageIdHeader(key, mail.from.address) },
});

const written = ({ name, address }: OutgoingMail['from']): string =>
  name === '' ? address : `"${name.replace(/[\\"]/g, '\\$&')}" <${address}>`;

function answerOf({ status, headers }: HttpResponse, body: string, key: string): ProviderAnswer {
  if (status >= 200 && status < 300) return { outcome: 'accepted', id: idIn(body) ?? key };
  const detail = `${status} ${body.slice(0, 300)}`.trim();
  const { words, ...verdict } = httpVerdict(status);
  // By the server's own clock, if it says what time it is.
  const pause = pauseAsked(headers.get('retry-after'), Date.parse(headers.get('date') ?? ''));
  const asked = verdict.permanent || pause === null ? {} : { retryAfter: pause };
  return { outcome: 'refused', ...verdict, reason: say(words, { detail }), ...asked };
}

const idIn = (body: string): string | undefined => /"id"\s*:\s*"([^"]+)"/.exec(body)?.[1];
