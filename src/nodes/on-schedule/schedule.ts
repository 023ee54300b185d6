import { parseRecurrence, type Recurrence } from '../../runtime/time/recurrence.ts';
import { WEEKDAYS, type Weekday } from '../../runtime/time/weekday.ts';

/** A recurrence as the form knows it; what goes beyond that is kept as the rule it is. */
export type Schedule =
  | { readonly repeats: 'daily' | 'yearly'; readonly interval: number }
  | { readonly repeats: 'weekly'; readonly interval: number; readonly weekdays: readonly Weekday[] }
  | { readonly repeats: 'monthly'; readonly interval: number; readonly on: MonthDay }
  | { readonly repeats: 'own'; readonly rule: string };

export type MonthDay = 'same' | 'last' | { readonly nth: Nth; readonly weekday: Weekday };
export type Nth = 1 | 2 | 3 | 4 | -1;
export const NTHS: readonly Nth[] = [1, 2, 3, 4, -1];

export function scheduleOf(rule: string): Schedule {
  const recurrence = parseRecurrence(rule);
  const schedule = recurrence && simple(recurrence);
  return schedule ?? { repeats: 'own', rule };
}

function simple(recurrence: Recurrence): Schedule | null {
  const { frequency, interval, byDay, byMonthDay, byMonth, count, until } = recurrence;
  if (byMonth.length > 0 || count !== null || until !== null) return null;
  if (frequency === 'MONTHLY') {
    const on = monthDayOf(recurrence);
    return on && { repeats: 'monthly', interval, on };
  }
  if (byMonthDay.length > 0) return null;
  if (frequency === 'WEEKLY') {
    const days = byDay.map(({ weekday }) => WEEKDAYS[weekday] as Weekday);
    return days.length === 0
      ? null
      : { repeats: 'weekly', interval, weekdays: WEEKDAYS.filter((day) => days.includes(day)) };
  }
  if (byDay.length > 0) return null;
  return { repeats: frequency === 'DAILY' ? 'daily' : 'yearly', interval };
}

function monthDayOf({ byDay, byMonthDay }: Recurrence): MonthDay | null {
  const [named, ...others] = byDay;
  if (named === undefined) {
    if (byMonthDay.length === 0) return 'same';
    return byMonthDay.length === 1 && byMonthDay[0] === -1 ? 'last' : null;
  }
  const nth = NTHS.find((each) => each === named.nth);
  if (nth === undefined || others.length > 0 || byMonthDay.length > 0) return null;
  return { nth, weekday: WEEKDAYS[named.weekday] as Weekday };
}

const code = (day: Weekday): string => day.slice(0, 2).toUpperCase();

/** The rule of a schedule; `scheduleOf` reads it back. */
export function ruleOf(schedule: Schedule): string {
  if (schedule.repeats === 'own') return schedule.rule;
  const { repeats, interval } = schedule;
  const base = `FREQ=${repeats.toUpperCase()}${interval === 1 ? '' : `;INTERVAL=${interval}`}`;
  switch (schedule.repeats) {
    case 'weekly':
      return `${base};BYDAY=${schedule.weekdays.map(code).join(',')}`;
    case 'monthly': {
      const { on } = schedule;
      if (on === 'same') return base;
      return on === 'last' ? `${base};BYMONTHDAY=-1` : `${base};BYDAY=${on.nth}${code(on.weekday)}`;
    }
    default:
      return base;
  }
}
