import { renderText, type TextForm } from '../../mail/render-text.ts';
import type { TemplateValues } from '../../mail/template-scope.ts';
import { mailWords } from '../../mail/words.ts';
import { speak } from '../../text/words.ts';

const say = speak(mailWords, 'en');

/** What is wrong with a message that cannot be made; it concerns this message alone. */
export class Unrenderable extends Error {}

/** A template filled in. Throws `Unrenderable` with the reason in words. */
export function filledText(
  template: string,
  values: TemplateValues,
  { part, form, most }: { readonly part: string; readonly form: TextForm; readonly most: number },
): string {
  if (template === '') return '';
  const rendered = renderText(template, values, { form, most });
  if (rendered.ok) return rendered.text;
  const { code, values: words } = rendered.problem;
  throw new Unrenderable(`${part}: ${say(code, words)}`);
}
