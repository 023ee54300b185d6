import type { Liquid, Template } from 'liquidjs';
import { filledIn } from './filled-in.ts';
import { jsonLiquid, plainLiquid, urlLiquid } from './liquid.ts';
import { liquidProblem, type MergeTagProblem } from './liquid-problem.ts';
import { type TemplateValues, templateScope } from './template-scope.ts';

/**
 * What a template becomes: `plain` text as it is, `json` with values safe inside of strings and a filter `json` for whole
 * values, `url` with values safe in a path or query.
 */
export type TextForm = 'plain' | 'json' | 'url';

export const textEngines: Readonly<Record<TextForm, Liquid>> = {
  plain: plainLiquid,
  json: jsonLiquid,
  url: urlLiquid,
};

export type RenderedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: MergeTagProblem };

/** Fills in a text, to `most` letters. What is wrong with it comes back as a value: it concerns this message alone. */
export function renderText(
  template: string,
  values: TemplateValues,
  { form, most }: { readonly form: TextForm; readonly most: number },
): RenderedText {
  try {
    return {
      ok: true,
      text: filledIn(textEngines[form], parsed(form, template), templateScope(values), most),
    };
  } catch (error) {
    return { ok: false, problem: liquidProblem(error) };
  }
}

const CACHED_TEMPLATES = 500;
const cache = new Map<string, readonly Template[]>();

/** A pure function's results, kept for the templates in use: a step sends the same text to everybody. */
function parsed(form: TextForm, template: string): readonly Template[] {
  const key = `${form}\0${template}`;
  const templates = cache.get(key) ?? textEngines[form].parse(template);
  cache.delete(key);
  cache.set(key, templates);
  const [oldest] = cache.keys();
  if (cache.size > CACHED_TEMPLATES && oldest !== undefined) cache.delete(oldest);
  return templates;
}
