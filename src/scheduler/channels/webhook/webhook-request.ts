import type { TemplateValues } from '../../../mail/template-scope.ts';
import { BODY_FORMS } from '../../../nodes/call-webhook/call-webhook.ts';
import { takesBody, type WebhookSettings } from '../../../nodes/call-webhook/webhook-settings.ts';
import { filledText, Unrenderable } from '../filled-text.ts';
import type { WebRequest } from './web-call.ts';
import { say } from './words.ts';

const CONTENT_TYPES: Readonly<Record<WebhookSettings['format'], string>> = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  text: 'text/plain; charset=utf-8',
};

const LONGEST_URL = 8_000;
const LONGEST_HEADER = 4_000;
const LONGEST_BODY = 256_000;

/** The call that a step asks for, filled in for one contact; all but its key and signature. Throws `Unrenderable`. */
export function webhookRequest(settings: WebhookSettings, values: TemplateValues): WebRequest {
  const { method, format } = settings;
  const url = filledText(settings.url, values, { part: say('url'), form: 'url', most: LONGEST_URL });
  const body = takesBody(method) ? bodyOf(settings, values) : null;
  const headers: Record<string, string> = { 'user-agent': 'Rivulet', accept: 'application/json, */*;q=0.1' };
  if (body !== null) headers['content-type'] = CONTENT_TYPES[format];
  for (const header of settings.headers) headers[header.name.toLowerCase()] = headerValue(header, values);
  return { method, url, headers, body };
}

function bodyOf({ format, body }: WebhookSettings, values: TemplateValues): string {
  const filled = filledText(body, values, {
    part: say('body'),
    form: BODY_FORMS[format],
    most: LONGEST_BODY,
  });
  if (format === 'json' && filled.trim() !== '') {
    try {
      JSON.parse(filled);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new Unrenderable(say('body-not-json', { detail }));
    }
  }
  return filled;
}

/** One line of the letters that headers may have: anything else would let a contact's field write headers of its own. */
function headerValue({ name, value }: WebhookSettings['headers'][number], values: TemplateValues): string {
  const part = say('header', { name });
  const filled = filledText(value, values, { part, form: 'plain', most: LONGEST_HEADER });
  return filled.replace(/[^\t\x20-\x7E\xA0-\xFF]+/g, ' ').trim();
}
