import type { Say } from '../../text/words.ts';
import type { SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';
import { clearedValue, heldValue, isWritable } from './held-value.ts';
import type { SetFieldSettings } from './set-field.ts';
import type { words } from './words.ts';

type SetFieldWord = keyof (typeof words)['en'];

const PROPERTY = /^[^.]{1,100}(\.[^.]{1,100}){0,9}$/;

/** What the schema cannot see: whether the field is there, and whether it can hold what is to come into it. */
export function fieldProblems(
  settings: SetFieldSettings,
  references: References,
  say: Say<SetFieldWord>,
): SettingsProblem[] {
  const { field, type, choices } = settings;
  const known = references.fields.get(field);
  const problem = (code: SetFieldWord, at: string, severity: 'error' | 'warning' = 'error') => [
    { code, severity, message: say(code), path: [at] },
  ];
  if (!known) return problem('deleted-field', 'field');
  if (!isWritable(field)) return problem('fixed-field', 'field');
  if (known.type !== type) return problem('field-changed-type', 'field');
  const stale = type === 'choice' && known.choices?.join('\n') !== choices?.join('\n');
  return [...(stale ? problem('choices-changed', 'field', 'warning') : []), ...contentProblems()];

  function contentProblems(): SettingsProblem[] {
    const { how, value, from, amount = 0 } = settings;
    switch (how) {
      case 'value':
        if (value === '') return problem('enter-value', 'value');
        return heldValue(settings, value) === undefined ? problem('value-unfit', 'value') : [];
      case 'clear':
        return clearedValue(settings) === undefined ? problem('never-empty', 'how') : [];
      case 'today':
        return type === 'date' ? [] : problem('how-unfit', 'how');
      case 'add':
        if (type !== 'number') return problem('how-unfit', 'how');
        return amount === 0 || (field === 'score' && !Number.isInteger(amount))
          ? problem('enter-amount', 'amount')
          : [];
      case 'field':
        if (from === '' || from === field) return problem('choose-other-field', 'from');
        return references.fields.has(from) ? [] : problem('deleted-field', 'from');
      default:
        return PROPERTY.test(from) ? [] : problem('enter-property', 'from');
    }
  }
}
