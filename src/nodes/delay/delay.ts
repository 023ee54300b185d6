import { WEEKDAYS } from '../../runtime/time/weekday.ts';
import type { Say } from '../../text/words.ts';
import { nextPort } from '../next-port.ts';
import { defineStep } from '../node-kind.ts';
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
  ports: () => nextPort,
  lint: () => [],
  summary: (settings, _references, say) => summary(settings, say),
  facts: () => [],
  enter({ settings, enteredAt, visit, zone: contactZone, now }) {
    const { until, zone } = delayEnd(settings, enteredAt, visit, contactZone);
    if (until <= now) return { move: 'leave', port: 'next', detail: { until } };
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
      return say(`summary-${settings.unit}`, { amount: settings.amount });
    case 'until-date': {
      const at = settings.at.replace('T', ' ');
      return settings.zone === 'contact'
        ? say('summary-date', { at })
        : say('summary-date-zone', { at, zone: settings.zone });
    }
    case 'until-time':
      return timeSummary(settings, say);
  }
}

function timeSummary(
  { weekdays, time }: DelaySettings & { mode: 'until-time' },
  say: Say<DelayWord>,
): string {
  const chosen = WEEKDAYS.filter((day) => weekdays.includes(day));
  if (chosen.length === 7) return say('summary-time', { time });
  if (chosen.join() === WEEKDAYS.slice(0, 5).join()) return say('summary-time-weekdays', { time });
  return say('summary-time-days', { time, days: chosen.map((day) => say(day)).join(', ') });
}
