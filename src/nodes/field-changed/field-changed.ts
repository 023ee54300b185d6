import * as z from 'zod';
import { comparisonHolds } from '../../runtime/conditions/comparison-holds.ts';
import type { Comparison } from '../../runtime/conditions/condition.ts';
import { conditionProblems } from '../../runtime/conditions/condition-problems.ts';
import { comparisonSchema } from '../../runtime/conditions/condition-schema.ts';
import { describeTest } from '../../runtime/conditions/describe-condition.ts';
import type { Say } from '../../text/words.ts';
import { changeOf } from '../entry/change-of.ts';
import { defineEntry } from '../entry/define-entry.ts';
import type { EntryWord } from '../entry/words.ts';
import type { SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';
import { words } from './words.ts';

/** What the value was, or is now; null for any. */
const value = comparisonSchema.nullable().default(null);

export const fieldChanged = defineEntry({
  kind: 'field-changed',
  settings: { field: z.string('choose-field').min(1, 'choose-field'), from: value, to: value },
  words,
  defaults: { field: '', from: null, to: null, reentry: 'after-leaving' },
  lint({ field, from, to }, references, say) {
    if (!references.fields.has(field)) {
      return [{ code: 'deleted-field', severity: 'error', message: say('deleted-field'), path: ['field'] }];
    }
    return [
      ...valueProblems('from', field, from, references, say),
      ...valueProblems('to', field, to, references, say),
    ];
  },
  summary({ field, from, to }, references, say) {
    const name = references.fields.get(field)?.label ?? say('unknown-field', { field });
    const [before, now] = [valueName(from, references, say), valueName(to, references, say)];
    if (before && now) return say('summary-both', { field: name, from: before, to: now });
    if (before) return say('summary-from', { field: name, from: before });
    return now ? say('summary-to', { field: name, to: now }) : say('summary', { field: name });
  },
  listens: () => [{ type: 'contact.updated', subject: null }],
  admits({ field, from, to }, { event }) {
    const change = changeOf(event.data, field);
    return (
      change !== null &&
      (from === null || comparisonHolds(from, change.old)) &&
      (to === null || comparisonHolds(to, change.new))
    );
  },
});

/** What a condition about the field would say of the comparison, said where it stands here. */
function valueProblems(
  at: 'from' | 'to',
  field: string,
  comparison: Comparison | null,
  references: References,
  say: Say<EntryWord>,
): SettingsProblem[] {
  if (comparison === null) return [];
  const condition = { match: 'all', conditions: [{ test: 'field', field, ...comparison }] } as const;
  return conditionProblems(condition, references, say).map(({ code, message, path }) => ({
    code,
    severity: 'error',
    message,
    path: [at, ...path.slice(2)],
  }));
}

/** `is “DE”`: the description of a test, without the field's name. */
const valueName = (
  comparison: Comparison | null,
  references: References,
  say: Say<EntryWord>,
): string | null => {
  if (comparison === null) return null;
  const fields = new Map([['', { label: '', type: 'text' } as const]]);
  return describeTest({ test: 'field', field: '', ...comparison }, { ...references, fields }, say).trim();
};
