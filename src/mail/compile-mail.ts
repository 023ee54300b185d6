import type { Template } from 'liquidjs';
import { laidOut } from './layout.ts';
import { markLinks } from './links.ts';
import { htmlLiquid, plainLiquid } from './liquid.ts';
import type { MailContent } from './mail-content.ts';
import { usedTags } from './merge-tags.ts';
import { paragraphs } from './paragraphs.ts';
import { type ShieldedTemplate, shieldLiquid } from './shield-liquid.ts';
import { textPart } from './text-part.ts';

/** All of a mail that is the same for everyone, worked out once. */
export interface CompiledMail {
  readonly subject: Template[];
  readonly preheader: Template[];
  readonly html: Template[];
  /** Null where the text can only be made from each filled-in mail. */
  readonly text: Template[] | null;
  readonly saysUnsubscribe: boolean;
  readonly saysAddress: boolean;
}

/** Throws Liquid's errors. */
export function compileMail({ subject, preheader, body }: MailContent): CompiledMail {
  const shielded = shieldLiquid(body);
  const html = paragraphs(shielded.html);
  const tags = usedTags(body);
  return {
    subject: plainLiquid.parse(subject),
    preheader: plainLiquid.parse(preheader),
    html: htmlLiquid.parse(shielded.restore(laidOut(markLinks(html)))),
    text: textTemplate(shielded, html),
    saysUnsubscribe: tags.includes('unsubscribe_url'),
    saysAddress: tags.includes('workspace.postal_address'),
  };
}

/** Turning HTML to text costs more than all the rest, so it is done to the template, as long as no command gets lost. */
function textTemplate(shielded: ShieldedTemplate, html: string): Template[] | null {
  const text = textPart(html);
  if (!shielded.keepsCommands(text)) return null;
  // Entities may have spelt braces that Liquid must not read.
  const literal = text.replace(/\{(?=[{%])/g, '{{ "{" }}');
  try {
    return plainLiquid.parse(shielded.restore(literal));
  } catch {
    // The whole mail is readable, so it can still be filled in first and turned to text then.
    return null;
  }
}
