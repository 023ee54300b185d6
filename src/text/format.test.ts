import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatRelative } from './format-date.ts';
import { formatDuration, formatList } from './format-duration.ts';
import { formatCompact, formatMoney, formatNumber, formatPercent } from './format-number.ts';

const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');
const at = (iso: string) => Date.parse(iso);

describe('numbers', () => {
  it.each([
    { name: 'groups thousands', text: formatNumber('en', 1234567.5), expected: '1,234,567.5' },
    { name: 'in Turkish', text: formatNumber('tr', 1234567.5), expected: '1.234.567,5' },
    { name: 'short', text: formatCompact('en', 12345), expected: '12.3K' },
    { name: 'a share', text: formatPercent('en', 0.1234), expected: '12.3%' },
    { name: 'money with cents', text: formatMoney('en', 1234.5, 'EUR'), expected: '€1,234.50' },
    { name: 'money without minor units', text: formatMoney('en', 1234, 'JPY'), expected: '¥1,234' },
  ])('$name', ({ text, expected }) => expect(plain(text)).toBe(expected));
});

describe('instants', () => {
  it.each([
    {
      name: 'before the gap',
      iso: '2025-03-30T00:59:00Z',
      zone: 'Europe/Berlin',
      expected: 'Mar 30, 2025, 1:59 AM',
    },
    {
      name: 'after the gap',
      iso: '2025-03-30T01:00:00Z',
      zone: 'Europe/Berlin',
      expected: 'Mar 30, 2025, 3:00 AM',
    },
    {
      name: 'half-hour zone',
      iso: '2025-01-01T18:45:00Z',
      zone: 'Asia/Kolkata',
      expected: 'Jan 2, 2025, 12:15 AM',
    },
  ])('$name', ({ iso, zone, expected }) =>
    expect(plain(formatDate('en', at(iso), zone, 'date-time'))).toBe(expected),
  );

  it('leaves a calendar day where it is', () => expect(formatDay('en', '2024-02-29')).toBe('Feb 29, 2024'));
});

describe('relative', () => {
  const now = at('2025-06-15T12:00:00Z');
  it.each([
    { name: 'under a minute', instant: now - 59_000, expected: 'now' },
    { name: 'minutes', instant: now - 5 * 60_000, expected: '5 minutes ago' },
    { name: 'not yet yesterday', instant: now - 23 * 3_600_000, expected: '23 hours ago' },
    { name: 'tomorrow', instant: now + 24 * 3_600_000, expected: 'tomorrow' },
    { name: 'a little less than two days', instant: now + 47 * 3_600_000, expected: 'in 2 days' },
    { name: 'weeks', instant: now + 15 * 86_400_000, expected: 'in 2 weeks' },
    { name: 'years', instant: now - 800 * 86_400_000, expected: '2 years ago' },
  ])('$name', ({ instant, expected }) => expect(formatRelative('en', instant, now)).toBe(expected));
});

describe('durations', () => {
  it.each([
    { name: 'nothing', milliseconds: 0, expected: '0 seconds' },
    { name: 'one unit', milliseconds: 60_000, expected: '1 minute' },
    {
      name: 'two largest units',
      milliseconds: 2 * 86_400_000 + 3 * 3_600_000 + 59_000,
      expected: '2 days, 3 hours',
    },
  ])('$name', ({ milliseconds, expected }) => expect(formatDuration('en', milliseconds)).toBe(expected));

  it('joins a list', () => expect(formatList('en', ['tags', 'lists'])).toBe('tags and lists'));
});
