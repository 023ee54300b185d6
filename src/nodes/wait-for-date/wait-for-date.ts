import * as z from 'zod';
import type { Step } from '../../runtime/behaviour.ts';
import { dateValue } from '../../runtime/conditions/date-value.ts';
import { fieldValue } from '../../runtime/conditions/field-value.ts';
import type { Instant } from '../../runtime/instant.ts';
import { momentOfDate, nextYearlyMoment } from '../../runtime/time/date-moment.ts';
import { dateSettings } from '../date-rule/date-settings.ts';
import { dateProblems, describeDate } from '../date-rule/describe-date.ts';
import { defineStep } from '../node-kind.ts';
import { leaveAsPast, pastPorts, pastSchema } from '../past-setting.ts';
import { zoneOf } from '../zone-setting.ts';
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
  summary: (given, references, say) => say('summary', { when: describeDate(given, references, say) }),
  facts: () => [],
  listens: () => [{ type: 'contact.updated', subject: null }],
  enter(step) {
    const until = momentFor(step);
    if (until === null || until <= step.now) return leaveAsPast(step.settings.past, until);
    return { move: 'wait', wait: { rule: { field: step.settings.field, from: step.enteredAt }, until } };
  },
  resume(step, wait, { occasion }) {
    // A date that was moved while somebody waits for it is waited for anew; one that was taken away is past.
    const until = occasion === 'event' ? momentFor(step) : wait.until;
    if (occasion === 'event' && until === wait.until) return { move: 'stay' };
    if (until !== null && until > step.now) return { move: 'wait', wait: { ...wait, until } };
    if (occasion === 'event') return leaveAsPast(step.settings.past, until);
    return { move: 'leave', port: 'next', detail: { until } };
  },
});

/** Counted from when the step was entered, so that a birthday of today is not next year's as soon as it has begun. */
function momentFor(step: Step<Settings>): Instant | null {
  const { settings: given, contact, enteredAt } = step;
  const value = dateValue(fieldValue(contact, given.field));
  if (!value) return null;
  const zone = zoneOf(given.zone, step);
  return given.yearly ? nextYearlyMoment(value, given, zone, enteredAt) : momentOfDate(value, given, zone);
}
