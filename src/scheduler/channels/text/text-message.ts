import type { TemplateValues } from '../../../mail/template-scope.ts';
import { phoneNumber } from '../../../nodes/sending/phone-number.ts';
import { filledText, Unrenderable } from '../filled-text.ts';
import type { OutgoingText } from './text-provider.ts';
import { say } from './words.ts';

/** What a step that sends a short message says, whichever channel it takes. */
export type TextContent =
  | { readonly channel: 'sms' | 'whatsapp'; readonly text: string }
  | {
      readonly channel: 'push';
      readonly title: string;
      readonly text: string;
      readonly link: string;
      readonly token: string;
    };

/** Letters that a text may have once it is filled in. */
const MOST = { sms: 1_600, whatsapp: 4_096, push: 4_000 } as const;
const LONGEST_TITLE = 500;
const LONGEST_LINK = 4_000;

/** A short message as it goes to the provider. Throws `Unrenderable`. */
export function textMessage(
  content: TextContent,
  values: TemplateValues,
): Omit<OutgoingText, 'messageId' | 'workspaceId'> {
  const { channel } = content;
  const text = filledText(content.text, values, {
    part: say('text'),
    form: 'plain',
    most: MOST[channel],
  }).trim();
  const common = { channel, to: recipientOf(content, values), text };
  if (content.channel !== 'push') return { ...common, title: null, link: null };
  const title = filledText(content.title, values, { part: say('title'), form: 'plain', most: LONGEST_TITLE });
  const link = filledText(content.link, values, { part: say('link'), form: 'url', most: LONGEST_LINK });
  return { ...common, title: title.replace(/\s+/g, ' ').trim(), link: link === '' ? null : link };
}

function recipientOf(content: TextContent, { contact }: TemplateValues): string {
  const field = content.channel === 'push' ? content.token : 'phone';
  const value = Object.hasOwn(contact, field) ? contact[field] : null;
  const to = content.channel === 'push' ? value : phoneNumber(value);
  if (typeof to !== 'string' || to.trim() === '') throw new Unrenderable(say('no-recipient', { field }));
  return to.trim();
}
