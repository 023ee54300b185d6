import { speak } from '../text/words.ts';
import { type CompiledMail, compileMail } from './compile-mail.ts';
import { fillLinks, fillTextLinks, type TrackLink } from './fill-links.ts';
import { filledIn } from './filled-in.ts';
import { type Footer, footerHtml, footerText, pixelHtml, preheaderHtml } from './layout.ts';
import { htmlLiquid, plainLiquid } from './liquid.ts';
import { liquidProblem } from './liquid-problem.ts';
import type { MailContent } from './mail-content.ts';
import { FOOTER, LINK, PIXEL, PREHEADER } from './marks.ts';
import { type TemplateValues, templateScope } from './template-scope.ts';
import { textPart } from './text-part.ts';
import { mailWords } from './words.ts';

/** What a mail is filled in with for one contact. */
export interface MailValues extends TemplateValues {
  /** The page where the reader unsubscribes; null where there is none, as in a preview. */
  readonly unsubscribeUrl: string | null;
  /** Address of the picture that tells of opening; null for none. */
  readonly openUrl: string | null;
  /** The address that a link is replaced by; null leaves links alone. Positions count from 0 in the mail. */
  readonly trackLink: TrackLink | null;
}

export type RenderedMail =
  | {
      readonly ok: true;
      readonly subject: string;
      readonly html: string;
      readonly text: string;
      /** Where the tracked links lead, by position. */
      readonly links: readonly string[];
    }
  | { readonly ok: false; readonly error: string };

/** Fills in a mail. Mistakes in its merge tags come back as a value: they concern this message, not its batch. */
export async function renderMail(content: MailContent, values: MailValues): Promise<RenderedMail> {
  let parts: RenderedParts;
  try {
    parts = renderParts(compiled(content), values);
  } catch (error) {
    const { code, values: words } = liquidProblem(error);
    return { ok: false, error: speak(mailWords, 'en')(code, words) };
  }
  const filled = await fillLinks(parts.html, values.trackLink, values.unsubscribeUrl);
  return {
    ok: true,
    subject: parts.subject,
    html: filled.html,
    text: fillTextLinks(parts.text, filled.addresses),
    links: filled.links,
  };
}

/** Letters that a body and a line may have once filled in: mail servers take some 10 MB, and header lines are short. */
const LONGEST_PART = 2_000_000;
const LONGEST_LINE = 5_000;

interface RenderedParts {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

function renderParts(mail: CompiledMail, values: MailValues): RenderedParts {
  const scope = scopeOf(values);
  const footer = footerOf(mail, values);
  const html = filledIn(htmlLiquid, mail.html, scope, LONGEST_PART);
  const text = mail.text
    ? filledIn(plainLiquid, mail.text, scope, LONGEST_PART)
    : textPart(html.replace(LINK, 'href="$1"').replace(/[\uE004-\uE006]/g, ''));
  return {
    subject: oneLine(filledIn(plainLiquid, mail.subject, scope, LONGEST_LINE)),
    html: html
      .replace(PREHEADER, () =>
        preheaderHtml(oneLine(filledIn(plainLiquid, mail.preheader, scope, LONGEST_LINE))),
      )
      .replace(FOOTER, () => footerHtml(footer))
      .replace(PIXEL, () => (values.openUrl === null ? '' : pixelHtml(values.openUrl))),
    text: `${[tidy(text), footerText(footer)].filter(Boolean).join('\n\n-- \n')}\n`,
  };
}

const scopeOf = (values: MailValues): object => ({
  ...templateScope(values),
  unsubscribe_url: values.unsubscribeUrl,
});

const footerOf = (mail: CompiledMail, { workspace, unsubscribeUrl }: MailValues): Footer => ({
  postalAddress: mail.saysAddress ? '' : workspace.postalAddress.trim(),
  unsubscribe:
    mail.saysUnsubscribe || unsubscribeUrl === null
      ? null
      : { url: unsubscribeUrl, label: mailWords.en.unsubscribe },
});

/** A line break in a header would let a contact's field write headers of its own. */
const oneLine = (text: string): string =>
  Array.from(text, (char) =>
    char < ' ' || char === '\u007F' || char === '\u2028' || char === '\u2029' ? ' ' : char,
  )
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Commands of Liquid leave empty lines behind. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const CACHED_MAILS = 200;
const cache = new Map<string, CompiledMail>();

/** A pure function's results, kept for the mails in use: a step sends the same one to everybody. */
function compiled(content: MailContent): CompiledMail {
  const key = `${content.subject}\0${content.preheader}\0${content.body}`;
  const mail = cache.get(key) ?? compileMail(content);
  cache.delete(key);
  cache.set(key, mail);
  const [oldest] = cache.keys();
  if (cache.size > CACHED_MAILS && oldest !== undefined) cache.delete(oldest);
  return mail;
}
