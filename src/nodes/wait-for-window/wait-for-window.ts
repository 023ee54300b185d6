import * as z from 'zod';
import { TIME_OF_DAY } from '../../runtime/time/time-of-day.ts';
import { nextOpening, type TimeRange } from '../../runtime/time/time-range.ts';
import { WEEKDAYS } from '../../runtime/time/weekday.ts';
import type { Say } from '../../text/words.ts';
import { nextPort } from '../next-port.ts';
import { defineStep } from '../node-kind.ts';
import { withZone, zoneOf, zoneOfWait, zoneSchema } from '../zone-setting.ts';
import { words } from './words.ts';

const time = z.string('enter-time').regex(TIME_OF_DAY, 'enter-time');

/** Where `to` is not after `from`, the range ends on the following day. */
const range = z.strictObject({
  days: z.array(z.enum(WEEKDAYS), 'choose-weekday').min(1, 'choose-weekday'),
  from: time,
  to: time,
});

export const waitForWindow = defineStep({
  kind: 'wait-for-window',
  family: 'wait',
  settings: z.strictObject({
    ranges: z.array(range).min(1, 'no-range').max(20, 'too-many-ranges'),
    zone: zoneSchema,
  }),
  words,
  defaults: { ranges: [{ days: WEEKDAYS.slice(0, 5), from: '09:00', to: '17:00' }], zone: 'contact' },
  // Who comes while it is open passes without waiting.
  takesTime: false,
  ports: () => nextPort,
  lint: () => [],
  summary: ({ ranges, zone }, _references, say) => {
    const described = ranges.map((each) => describeRange(each, say));
    const all = described.reduce((first, second) => say('summary-and', { first, second }));
    return withZone(say('summary', { ranges: all }), zone, say);
  },
  facts: () => [],
  enter(step) {
    const zone = zoneOf(step.settings.zone, step);
    const until = nextOpening(step.now, zone, step.settings.ranges);
    if (until <= step.now) return { move: 'leave', port: 'next' };
    return { move: 'wait', wait: { rule: { for: 'window', from: step.enteredAt, zone: zone.name }, until } };
  },
  // An overdue opening may have closed again by now.
  resume(step, wait) {
    const zone = zoneOfWait(step.settings.zone, wait, step);
    const until = nextOpening(step.now, zone, step.settings.ranges);
    if (until <= step.now) return { move: 'leave', port: 'next', detail: { until: wait.until } };
    return { move: 'wait', wait: { ...wait, until } };
  },
});

/** `09:00 to 17:00 on weekdays` */
function describeRange({ days, from, to }: TimeRange, say: Say<keyof (typeof words)['en']>): string {
  const chosen = WEEKDAYS.filter((day) => days.includes(day));
  if (chosen.length === 7) return say('range-every-day', { from, to });
  if (chosen.join() === WEEKDAYS.slice(0, 5).join()) return say('range-weekdays', { from, to });
  return say('range-days', { from, to, days: chosen.map((day) => say(day)).join(', ') });
}
