import type { Weekday } from '../../runtime/time/weekday.ts';
import type { Say } from '../../text/words.ts';
import type { MonthDay, Schedule } from './schedule.ts';
import type { ScheduleWord } from './words.ts';

export const FULL = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
} as const satisfies Record<Weekday, ScheduleWord>;

/** "Every 2 weeks on Mon, Fri at 09:00". `start` is a local date and time. */
export function scheduleSummary(schedule: Schedule, start: string, say: Say<ScheduleWord>): string {
  return say('summary', { rule: sayRule(schedule, start, say), time: start.slice(11, 16) });
}

function sayRule(schedule: Schedule, start: string, say: Say<ScheduleWord>): string {
  switch (schedule.repeats) {
    case 'own':
      return say('by-rule', { rule: schedule.rule });
    case 'daily':
      return say('every-days', { interval: schedule.interval });
    case 'weekly': {
      const days = schedule.weekdays.map((day) => say(day)).join(', ');
      return say('every-weeks', { interval: schedule.interval, days });
    }
    case 'monthly':
      return sayMonthly(schedule.interval, schedule.on, start, say);
    case 'yearly':
      return say('every-years', { interval: schedule.interval, date: start.slice(5, 10) });
  }
}

function sayMonthly(interval: number, on: MonthDay, start: string, say: Say<ScheduleWord>): string {
  if (on === 'same') return say('every-months-day', { interval, day: Number(start.slice(8, 10)) });
  if (on === 'last') return say('every-months-last', { interval });
  const { nth, weekday } = on;
  return say('every-months-weekday', { interval, nth: say(`nth-${nth}`), weekday: say(FULL[weekday]) });
}
