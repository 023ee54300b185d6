import { expect, test } from 'vitest';
import { DAY } from '../instant.ts';
import { dateOfDay, dayOfDate, daysInMonth } from './calendar-date.ts';

test('every day from 1600 to 2400 is where Date has it, and back', () => {
  for (let day = Date.UTC(1600, 0, 1) / DAY; day < Date.UTC(2400, 0, 1) / DAY; day++) {
    const date = dateOfDay(day);
    const reference = new Date(day * DAY);
    const { year, month, day: dayOfMonth } = date;
    const same =
      year === reference.getUTCFullYear() &&
      month === reference.getUTCMonth() + 1 &&
      dayOfMonth === reference.getUTCDate() &&
      dayOfDate(date) === day;
    if (!same) expect.fail(`day ${day}: ${JSON.stringify(date)} is not ${reference.toISOString()}`);
  }
});

test.each([
  { name: 'a common February', year: 2026, month: 2, days: 28 },
  { name: 'a leap one', year: 2028, month: 2, days: 29 },
  { name: 'a century', year: 2100, month: 2, days: 28 },
  { name: 'four centuries', year: 2000, month: 2, days: 29 },
  { name: 'September', year: 2026, month: 9, days: 30 },
  { name: 'December', year: 2026, month: 12, days: 31 },
])('days of $name', ({ year, month, days }) => {
  expect(daysInMonth(year, month)).toBe(days);
});
