import type { Duration } from '../../runtime/time/add-duration.ts';
import { WEEKDAYS } from '../../runtime/time/weekday.ts';
import type { Say } from '../../text/words.ts';
import { nextPort } from '../next-port.ts';
import { defineStep } from '../node-kind.ts';
import { leaveAtOnce, pastPorts } from '../past-setting.ts';
import { withZone } from '../zone-setting.ts';
import { delayEnd } from './delay-end.ts';
import { type DelaySettings, delaySettings } from './delay-settings.ts';
import { words } from './words.ts';

export const delay = defineStep({
  kind: 'delay',
  family: 'wait',
  settings: delaySettings,
  words,
  defaults: { mode: 'for', amount: 1, unit: 'days' },
  // A date that has gone by holds nobody up.
  takesTime: (settings) => settings.mode !== 'until-date',
  ports: ({ mode, past }) => (mode === 'until-date' ? pastPorts(past) : nextPort),
  lint: () => [],
  summary: (settings, _references, say) => summary(settings, say),
  facts: () => [],
  enter(step) {
    const { settings, enteredAt, now } = step;
    const { until, zone } = delayEnd(step);
    if (until <= now) return leaveAtOnce('past' in settings ? settings.past : 'go-on', until, now);
    // V8 of Node 20 takes twenty times as long over an object that begins with a spread and goes on with more.
    return { move: 'wait', wait: { rule: { from: enteredAt, ...settings, zone: zone.name }, until } };
  },
  resume({ now }, wait) {
    if (wait.until !== null && now < wait.until) return { move: 'wait', wait };
    return { move: 'leave', port: 'next', detail: { until: wait.until } };
  },
});

type DelayWord = keyof (typeof words)['en'];

function summary(settings: DelaySettings, say: Say<DelayWord>): string {
  switch (settings.mode) {
    case 'for':
      return say('summary-for', { duration: durationText(settings, say) });
    case 'between':
      return say('summary-between', {
        least: durationText(settings.least, say),
        most: durationText(settings.most, say),
      });
    case 'until-date':
      return withZone(say('summary-date', { at: settings.at.replace('T', ' ') }), settings.zone, say);
    case 'until-time':
      return withZone(timeSummary(settings, say), settings.zone, say);
  }
}

const durationText = ({ amount, unit }: Duration, say: Say<DelayWord>): string =>
  say(`duration-${unit}`, { amount });

function timeSummary(
  { weekdays, time }: DelaySettings & { mode: 'until-time' },
  say: Say<DelayWord>,
): string {
  const chosen = WEEKDAYS.filter((day) => weekdays.includes(day));
  if (chosen.length === 7) return say('summary-time', { time });
  if (chosen.join() === WEEKDAYS.slice(0, 5).join()) return say('summary-time-weekdays', { time });
  return say('summary-time-days', { time, days: chosen.map((day) => say(day)).join(', ') });
}
