import { DAY, type Instant } from '../instant.ts';
import { type CalendarDate, dateOfDay, dayOfDate, daysInMonth } from './calendar-date.ts';
import { type ClockReading, clockReadingAt, instantOfReading } from './clock-reading.ts';
import { instantOfLocal } from './local-date-time.ts';
import type { Recurrence } from './recurrence.ts';
import { type TimeZone, utc } from './time-zone.ts';

/** A rule that never occurs (30 February) is given up after this many periods without an occurrence. */
const MOST_PERIODS = 5_000;

const EVERY_MONTH = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * The first occurrence after an instant, of a rule that begins at a local date and time and keeps that time of day; null
 * when there is none any more. As RFC 5545 has it: weeks begin on Monday, dates that a month does not have are passed
 * over, the beginning counts only if the rule hits it. Clock changes as everywhere: a skipped time moves forward, a
 * repeated one is its first.
 */
export function nextOccurrence(
  rule: Recurrence,
  start: string,
  zone: TimeZone,
  after: Instant,
): Instant | null {
  // As written, not as a clock change on the first day may move it: on the clock of UTC nothing is ever moved.
  const begins: ClockReading = instantOfLocal(start, utc);
  const startDay = Math.floor(begins / DAY);
  const time = begins - startDay * DAY;
  let occurred = 0;
  let empty = 0;
  const from = rule.count === null ? firstPeriod(rule, startDay, after, zone) : 0;
  for (let period = from; empty < MOST_PERIODS; period++) {
    const days = daysIn(rule, startDay, period).filter((day) => day >= startDay);
    empty = days.length === 0 ? empty + 1 : 0;
    for (const day of days) {
      occurred++;
      const reading = day * DAY + time;
      const moment = instantOfReading(reading, zone);
      if (isOver(rule, occurred, reading, moment)) return null;
      if (moment > after) return moment;
    }
  }
  return null;
}

/** Does the nth occurrence, at this reading and moment, come too late? */
function isOver({ count, until }: Recurrence, nth: number, reading: ClockReading, moment: Instant): boolean {
  if (count !== null && nth > count) return true;
  return until !== null && (until.until === 'reading' ? reading : moment) > until.last;
}

/** A period shortly before the one of `after`: what lies long past need not be walked through. */
function firstPeriod(
  { frequency, interval }: Recurrence,
  startDay: number,
  after: Instant,
  zone: TimeZone,
): number {
  const days = Math.floor(clockReadingAt(after, zone) / DAY) - startDay;
  const length = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[frequency];
  return Math.max(0, Math.floor(days / (length * interval)) - 1);
}

/** The days of one period on which the rule occurs, in order. */
function daysIn(rule: Recurrence, startDay: number, period: number): number[] {
  const steps = period * rule.interval;
  const start = dateOfDay(startDay);
  switch (rule.frequency) {
    case 'DAILY':
      return [startDay + steps].filter((day) => fits(day, rule));
    case 'WEEKLY':
      return daysInWeek(rule, startDay, steps);
    case 'MONTHLY': {
      const months = start.year * 12 + start.month - 1 + steps;
      const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
      return rule.byMonth.length === 0 || rule.byMonth.includes(month)
        ? daysInMonthOf(rule, year, month, start)
        : [];
    }
    case 'YEARLY': {
      return monthsIn(rule, start).flatMap((month) => daysInMonthOf(rule, start.year + steps, month, start));
    }
  }
}

/** The months of a yearly rule. Days of the month without a month stand for those of every month. */
function monthsIn({ byMonth, byMonthDay }: Recurrence, start: CalendarDate): readonly number[] {
  if (byMonth.length > 0) return [...new Set(byMonth)].sort((a, b) => a - b);
  return byMonthDay.length > 0 ? EVERY_MONTH : [start.month];
}

const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** A day of a daily rule passes each of its conditions. */
function fits(day: number, { byDay, byMonthDay, byMonth }: Recurrence): boolean {
  const { year, month, day: dayOfMonth } = dateOfDay(day);
  const fromEnd = dayOfMonth - daysInMonth(year, month) - 1;
  return (
    (byDay.length === 0 || byDay.some(({ weekday }) => weekday === weekdayIndex(day))) &&
    (byMonthDay.length === 0 || byMonthDay.some((each) => each === dayOfMonth || each === fromEnd)) &&
    (byMonth.length === 0 || byMonth.includes(month))
  );
}

function daysInWeek({ byDay, byMonth }: Recurrence, startDay: number, weeks: number): number[] {
  const monday = startDay - weekdayIndex(startDay) + weeks * 7;
  const weekdays = byDay.length > 0 ? byDay.map(({ weekday }) => weekday) : [weekdayIndex(startDay)];
  return [...new Set(weekdays)]
    .sort((a, b) => a - b)
    .map((weekday) => monday + weekday)
    .filter((day) => byMonth.length === 0 || byMonth.includes(dateOfDay(day).month));
}

function daysInMonthOf(
  { byDay, byMonthDay }: Recurrence,
  year: number,
  month: number,
  start: CalendarDate,
): number[] {
  const length = daysInMonth(year, month);
  const first = dayOfDate({ year, month, day: 1 });
  const wanted = byMonthDay.length > 0 || byDay.length > 0 ? byMonthDay : [start.day];
  const dated = wanted
    .map((day) => (day > 0 ? day : length + day + 1))
    .filter((day) => day >= 1 && day <= length);
  const named = byDay.flatMap(({ weekday, nth }) => weekdaysIn(first, length, weekday, nth));
  // Both together narrow each other: Friday the 13th.
  const both = byDay.length > 0 && byMonthDay.length > 0;
  const days = both ? dated.filter((day) => named.includes(day)) : [...dated, ...named];
  return [...new Set(days)].sort((a, b) => a - b).map((day) => first + day - 1);
}

/** Days of a month that are the nth of a weekday; all of them where `nth` is 0. */
function weekdaysIn(first: number, length: number, weekday: number, nth: number): number[] {
  const offset = (weekday - weekdayIndex(first) + 7) % 7;
  const all: number[] = [];
  for (let day = 1 + offset; day <= length; day += 7) all.push(day);
  if (nth === 0) return all;
  const chosen = nth > 0 ? all[nth - 1] : all[all.length + nth];
  return chosen === undefined ? [] : [chosen];
}
