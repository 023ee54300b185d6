import type { Say } from '../../text/words.ts';
import type { References } from '../references.ts';
import type { SetFieldSettings } from './set-field.ts';
import type { words } from './words.ts';

/** `Set Country to “DE”`. */
export function summaryOf(
  { field, how, value, from, amount = 0 }: SetFieldSettings,
  { fields }: References,
  say: Say<keyof (typeof words)['en']>,
): string {
  const labelOf = (name: string): string => fields.get(name)?.label ?? say('unknown-field', { field: name });
  const named = { field: labelOf(field) };
  switch (how) {
    case 'value':
      return say('summary-value', { ...named, value: String(value) });
    case 'field':
      return say('summary-field', { ...named, from: labelOf(from) });
    case 'trigger':
    case 'variables':
      return say('summary-property', { ...named, from });
    case 'add':
      return say(amount < 0 ? 'summary-take' : 'summary-add', { ...named, amount: Math.abs(amount) });
    default:
      return say(`summary-${how}`, named);
  }
}
