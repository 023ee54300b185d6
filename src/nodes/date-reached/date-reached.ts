import { CLOCK_STRUCK } from '../../runtime/clock-entries.ts';
import { placeName } from '../../runtime/event.ts';
import type { Say } from '../../text/words.ts';
import { defineEntry } from '../entry/define-entry.ts';
import type { SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';
import { dateFields } from './date-fields.ts';
import { type DateSettings, dateSettings } from './date-settings.ts';
import { daysReached, nextDateMoment } from './next-date-moment.ts';
import { words } from './words.ts';

type DateWord = keyof (typeof words)['en'];

export const dateReached = defineEntry({
  kind: 'date-reached',
  settings: dateSettings,
  words,
  defaults: {
    field: 'date_of_birth',
    offset: { amount: 0, unit: 'days' },
    time: '09:00',
    zone: 'contact',
    yearly: true,
    reentry: 'after-leaving',
  },
  lint: fieldProblems,
  summary,
  listens: (_settings, place) => [{ type: CLOCK_STRUCK, subject: placeName(place) }],
  clock: nextDateMoment,
  clockReach: daysReached,
});

function fieldProblems(
  { field }: DateSettings,
  references: References,
  say: Say<DateWord>,
): SettingsProblem[] {
  if (dateFields(references).has(field)) return [];
  const label = references.fields.get(field)?.label;
  const [code, message] = label
    ? (['no-date-field', say('no-date-field', { field: label })] as const)
    : (['deleted-field', say('deleted-field')] as const);
  return [{ code, severity: 'error', message, path: ['field'] }];
}

function summary({ field, offset, time, yearly }: DateSettings, { fields }: References, say: Say<DateWord>) {
  const amount = Math.abs(offset.amount);
  const unit = say(offset.unit, { amount });
  const name = fields.get(field)?.label ?? say('unknown-field', { field });
  const side = offset.amount === 0 ? 'on' : offset.amount < 0 ? 'before' : 'after';
  const when = say(`summary-${side}`, { field: name, time, amount, unit });
  return yearly ? say('summary-yearly', { when }) : when;
}
