import type * as z from 'zod';
import type { Json, JsonObject } from '../graph/json.ts';
import { type Locale, type MessageValues, type Say, speak } from '../text/words.ts';
import type { NodeKind, SettingsProblem } from './node-kind.ts';
import { parsedSettings } from './parsed-settings.ts';
import type { References } from './references.ts';
import { sayOf } from './say-of.ts';
import { type SettingsWord, settingsWords } from './words.ts';

/**
 * What is wrong with a step's settings, in plain words and with the field's path: first what the schema says; once that
 * is content, what the kind says.
 */
export function settingsProblems(
  kind: NodeKind,
  settings: JsonObject,
  references: References,
  locale: Locale,
): readonly SettingsProblem[] {
  const say = sayOf(kind, locale);
  const parsed = parsedSettings(kind, settings);
  if (parsed.success) return kind.lint(parsed.data, references, say);
  return parsed.error.issues.map((issue) => schemaProblem(issue, kind, settings, locale));
}

function schemaProblem(
  issue: z.core.$ZodIssue,
  kind: NodeKind,
  settings: JsonObject,
  locale: Locale,
): SettingsProblem {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const own = issue.message;
  if (Object.hasOwn(kind.words.en, own)) {
    return { code: own, severity: 'error', message: sayOf(kind, locale)(own), path };
  }
  const [code, values] = issueWord(issue, valueAt(settings, path));
  return { code, severity: 'error', message: general(locale)(code, values), path };
}

const english = speak(settingsWords, 'en');
const general = (locale: Locale): Say<SettingsWord> =>
  locale === 'en' ? english : speak(settingsWords, locale);

function issueWord(issue: z.core.$ZodIssue, value: Json | undefined): [SettingsWord, MessageValues?] {
  if (issue.code !== 'unrecognized_keys' && isBlank(value)) return ['missing-value'];
  switch (issue.code) {
    case 'too_small':
      return [typeof value === 'number' ? 'too-small' : 'too-short', { limit: String(issue.minimum) }];
    case 'too_big':
      return [typeof value === 'number' ? 'too-big' : 'too-long', { limit: String(issue.maximum) }];
    case 'invalid_format':
      return ['wrong-format'];
    case 'invalid_value':
    case 'invalid_union':
      return ['unknown-choice'];
    case 'unrecognized_keys':
      return ['unknown-setting', { keys: issue.keys.map((key) => `“${key}”`).join(', ') }];
    default:
      return ['wrong-value'];
  }
}

const isBlank = (value: Json | undefined): boolean => value === undefined || value === null || value === '';

function valueAt(settings: JsonObject, path: readonly (string | number)[]): Json | undefined {
  let value: Json | undefined = settings;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as JsonObject)[key];
  }
  return value;
}
