import * as z from 'zod';
import type { Move, Step } from '../../runtime/behaviour.ts';
import { dateValue } from '../../runtime/conditions/date-value.ts';
import { fieldValue } from '../../runtime/conditions/field-value.ts';
import type { Instant } from '../../runtime/instant.ts';
import { momentOfDate, nextYearlyMoment } from '../../runtime/time/date-moment.ts';
import type { TimeZone } from '../../runtime/time/time-zone.ts';
import { dateSettings } from '../date-rule/date-settings.ts';
import { dateProblems, describeDate } from '../date-rule/describe-date.ts';
import { defineStep } from '../node-kind.ts';
import { leaveAtOnce, pastPorts, pastSchema } from '../past-setting.ts';
import { withZone, zoneOf, zoneOfWait } from '../zone-setting.ts';
import { words } from './words.ts';

const settings = z.strictObject({ ...dateSettings, past: pastSchema });
type Settings = z.output<typeof settings>;

export const waitForDate = defineStep({
  kind: 'wait-for-date',
  family: 'wait',
  settings,
  words,
  defaults: {
    field: 'date_of_birth',
    offset: { amount: 0, unit: 'days' },
    time: '09:00',
    zone: 'contact',
    yearly: true,
    past: 'go-on',
  },
  // A date that has gone by, or that a contact does not have, holds nobody up.
  takesTime: false,
  ports: ({ past }) => pastPorts(past),
  lint: (given, references, say) => dateProblems(given, references, say),
  summary: (given, references, say) =>
    withZone(say('summary', { when: describeDate(given, references, say) }), given.zone, say),
  facts: () => [],
  listens: () => [{ type: 'contact.updated', subject: null }],
  enter(step) {
    const zone = zoneOf(step.settings.zone, step);
    // Who first arrives on the very moment of a birthday goes on; who comes round a loop waits for the next year's.
    const earliest = step.visit === 1 ? step.enteredAt - 1 : step.enteredAt;
    return waitUntil(momentAfter(earliest, zone, step), zone, step);
  },
  resume(step, wait, { occasion }) {
    const { settings: given, now } = step;
    if (occasion !== 'event') {
      if (wait.until !== null && wait.until > now) return { move: 'wait', wait };
      return { move: 'leave', port: 'next', detail: { until: wait.until } };
    }
    if (dateText(step) === wait.rule.date) return { move: 'stay' };
    // A date that was moved while somebody waits for it is waited for anew; one that was taken away is past.
    const zone = zoneOfWait(given.zone, wait, step);
    return waitUntil(momentAfter(now - 1, zone, step), zone, step);
  },
});

function waitUntil(until: Instant | null, zone: TimeZone, step: Step<Settings>): Move {
  const { settings: given, enteredAt, now } = step;
  if (until === null || until <= now) return leaveAtOnce(given.past, until, now);
  const rule = { field: given.field, date: dateText(step), from: enteredAt, zone: zone.name };
  // Dates keep to the calendar: a pause before one was set does not move it.
  return { move: 'wait', wait: { rule, until, ...(now > enteredAt && { movedAt: now }) } };
}

/** Of a yearly date the first moment after `after`; of another its only one, which may be past. */
function momentAfter(
  after: Instant,
  zone: TimeZone,
  { settings: given, contact }: Step<Settings>,
): Instant | null {
  const value = dateValue(fieldValue(contact, given.field));
  if (!value) return null;
  return given.yearly ? nextYearlyMoment(value, given, zone, after) : momentOfDate(value, given, zone);
}

/** What the field holds, if that is a date. */
function dateText({ settings: given, contact }: Step<Settings>): string | null {
  const value = fieldValue(contact, given.field);
  return typeof value === 'string' && dateValue(value) ? value : null;
}
