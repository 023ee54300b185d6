import { httpTextProvider } from './text/http-text-provider.ts';
import { TEXT_CHANNELS, type TextChannel, type TextProvider } from './text/text-provider.ts';
import { twilioProvider } from './text/twilio-provider.ts';
import { type AllowList, allowNothing, parseAllowList } from './webhook/allow-list.ts';
import type { WebCaller } from './webhook/web-call.ts';

/** What an operator says of the channels beside mail. */
export interface ChannelSettings {
  readonly texts: Readonly<Partial<Record<TextChannel, TextSetting>>>;
  readonly allow: AllowList;
}

export type TextSetting =
  | { readonly api: 'json'; readonly url: string; readonly token: string | null }
  | {
      readonly api: 'twilio';
      readonly url: string;
      readonly account: string;
      readonly token: string;
      readonly from: string;
    };

type Env = Readonly<Record<string, string | undefined>>;

/** Reads `SMS_URL`, `SMS_TOKEN`, the same for WHATSAPP and PUSH, and `WEBHOOK_ALLOW`. Each mistake is a sentence. */
export function channelSettings(env: Env): ChannelSettings | { readonly mistakes: readonly string[] } {
  const mistakes: string[] = [];
  const texts: Partial<Record<TextChannel, TextSetting>> = {};
  for (const channel of TEXT_CHANNELS) {
    const name = channel.toUpperCase();
    const setting = textSetting(channel, env[`${name}_URL`] ?? '', env[`${name}_TOKEN`] || null);
    if (typeof setting === 'string') mistakes.push(`${name}_URL ${setting}`);
    else if (setting) texts[channel] = setting;
  }
  const allow = parseAllowList(env.WEBHOOK_ALLOW ?? '');
  if ('mistakes' in allow) {
    mistakes.push(
      `WEBHOOK_ALLOW takes hosts and ranges such as 10.0.0.0/8, not: ${allow.mistakes.join(', ')}`,
    );
  }
  return mistakes.length > 0 ? { mistakes } : { texts, allow: 'mistakes' in allow ? allowNothing : allow };
}

// twilio://ACCOUNT:TOKEN@api.twilio.com/+15551234567
const TWILIO = /^twilio:\/\/([^:/@\s]+):([^@/\s]+)@([^/\s]+)\/([^/?\s]+)$/;

function textSetting(channel: TextChannel, url: string, token: string | null): TextSetting | string | null {
  if (url === '') return null;
  if (/^https?:\/\/[^\s/]+/.test(url)) return { api: 'json', url, token };
  const [, account, secret, host, from] = TWILIO.exec(url) ?? [];
  if (account === undefined || secret === undefined || from === undefined) {
    return 'must begin with http://, https:// or be twilio://<account>:<token>@api.twilio.com/<number>';
  }
  if (channel === 'push') return 'cannot be Twilio: it has no push';
  return { api: 'twilio', url: `https://${host}`, account, token: secret, from };
}

/** The providers of the channels that are set up. */
export function textProviders(
  texts: ChannelSettings['texts'],
  host: { readonly caller: WebCaller; readonly now: () => number; readonly base64: (text: string) => string },
): Partial<Record<TextChannel, TextProvider>> {
  const { caller, now, base64 } = host;
  const providers: Partial<Record<TextChannel, TextProvider>> = {};
  for (const channel of TEXT_CHANNELS) {
    const setting = texts[channel];
    if (setting?.api === 'json') providers[channel] = httpTextProvider({ caller, now, ...setting });
    if (setting?.api === 'twilio') {
      const credentials = base64(`${setting.account}:${setting.token}`);
      providers[channel] = twilioProvider({ caller, now, ...setting, credentials });
    }
  }
  return providers;
}
