import { CLOCK_STRUCK } from '../../runtime/clock-entries.ts';
import { placeName } from '../../runtime/event.ts';
import { dateSettings } from '../date-rule/date-settings.ts';
import { dateProblems, describeDate } from '../date-rule/describe-date.ts';
import { daysReached, nextDateMoment } from '../date-rule/next-date-moment.ts';
import { defineEntry } from '../entry/define-entry.ts';
import { words } from './words.ts';

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
  lint: dateProblems,
  summary: describeDate,
  listens: (_settings, place) => [{ type: CLOCK_STRUCK, subject: placeName(place) }],
  clock: nextDateMoment,
  clockReach: daysReached,
});
