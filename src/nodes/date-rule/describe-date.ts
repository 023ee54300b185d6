import type { Say } from '../../text/words.ts';
import type { SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';
import { dateFields } from './date-fields.ts';
import type { DateSettings } from './date-settings.ts';
import type { DateRuleWord } from './words.ts';

/** A date that is gone, or that no clock can go by. */
export function dateProblems(
  { field }: DateSettings,
  references: References,
  say: Say<DateRuleWord>,
): SettingsProblem[] {
  if (dateFields(references).has(field)) return [];
  const label = references.fields.get(field)?.label;
  const [code, message] = label
    ? (['no-date-field', say('no-date-field', { field: label })] as const)
    : (['deleted-field', say('deleted-field')] as const);
  return [{ code, severity: 'error', message, path: ['field'] }];
}

/** `3 days before Renewal at 09:00, every year` */
export function describeDate(
  { field, offset, time, yearly }: DateSettings,
  { fields }: References,
  say: Say<DateRuleWord>,
): string {
  const amount = Math.abs(offset.amount);
  const unit = say(offset.unit, { amount });
  const name = fields.get(field)?.label ?? say('unknown-field', { field });
  const side = offset.amount === 0 ? 'on' : offset.amount < 0 ? 'before' : 'after';
  const when = say(`date-${side}`, { field: name, time, amount, unit });
  return yearly ? say('date-yearly', { when }) : when;
}
