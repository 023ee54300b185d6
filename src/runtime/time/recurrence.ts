import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../instant.ts';
import { dayOfDate, daysInMonth } from './calendar-date.ts';
import type { ClockReading } from './clock-reading.ts';
import { WEEKDAYS } from './weekday.ts';

/** A recurrence rule of RFC 5545, section 3.3.10, as far as schedules of whole days need it. */
export interface Recurrence {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** Weekdays as 0 (Monday) to 6; `nth` counts them within the month, from its end where negative; 0 means each. */
  readonly byDay: readonly { readonly weekday: number; readonly nth: number }[];
  /** From the end of the month where negative. */
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly count: number | null;
  readonly until: Until | null;
}

/** The last moment at which it may occur: as the schedule's own clock shows it, or the same for all clocks. */
export type Until =
  | { readonly until: 'reading'; readonly last: ClockReading }
  | { readonly until: 'instant'; readonly last: Instant };

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const DAY_NAMES = WEEKDAYS.map((day) => day.slice(0, 2).toUpperCase());

/** Reads `FREQ=MONTHLY;BYDAY=1MO`, with or without `RRULE:`. Null for what it cannot follow to the letter. */
export function parseRecurrence(text: string): Recurrence | null {
  const parts = text
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .split(';');
  const pairs = parts.map((part) => {
    const [name = '', value = ''] = part.split('=');
    return [name, value] as const;
  });
  const given = new Map(pairs);
  if (given.size !== parts.length || pairs.some(([name, value]) => !PARTS.has(name) || value === ''))
    return null;
  const frequency = FREQUENCIES.find((each) => each === given.get('FREQ'));
  const interval = whole(given.get('INTERVAL') ?? '1', 1, 1_000);
  const byDay = listOf(given.get('BYDAY'), weekdayOf);
  const byMonthDay = listOf(given.get('BYMONTHDAY'), (item) => nonZero(item, 31));
  const byMonth = listOf(given.get('BYMONTH'), (item) => whole(item, 1, 12));
  const count = given.has('COUNT') ? whole(given.get('COUNT') ?? '', 1, 10_000) : undefined;
  const until = given.has('UNTIL') ? untilIn(given.get('UNTIL') ?? '') : undefined;
  if (!frequency || interval === null || !byDay || !byMonthDay || !byMonth) return null;
  if (count === null || until === null || (count !== undefined && until !== undefined)) return null;
  // Counted weekdays mean something within months only, and days of the month nothing to weeks.
  if (frequency !== 'MONTHLY' && frequency !== 'YEARLY' && byDay.some(({ nth }) => nth !== 0)) return null;
  if (frequency === 'YEARLY' && byDay.length > 0 && byMonth.length === 0) return null;
  if (frequency === 'WEEKLY' && byMonthDay.length > 0) return null;
  if ((given.get('WKST') ?? 'MO') !== 'MO') return null;
  return { frequency, interval, byDay, byMonthDay, byMonth, count: count ?? null, until: until ?? null };
}

const PARTS = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'COUNT', 'UNTIL', 'WKST']);

function whole(text: string, least: number, most: number): number | null {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

const nonZero = (text: string, most: number): number | null => {
  const value = whole(text.replace(/^[+-]/, ''), 1, most);
  return value === null ? null : text.startsWith('-') ? -value : value;
};

function weekdayOf(text: string) {
  const found = /^([+-]?\d)?([A-Z]{2})$/.exec(text);
  const weekday = DAY_NAMES.indexOf(found?.[2] ?? '');
  const nth = found?.[1] === undefined ? 0 : nonZero(found[1], 5);
  return weekday === -1 || nth === null ? null : { weekday, nth };
}

/** `20261231`, that day included; `20261231T170000`, on the schedule's clock; `20261231T160000Z`. */
function untilIn(text: string): Until | null {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d)(Z?))?$/.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hours, minutes, seconds] = found
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const midnight = dayOfDate({ year, month, day }) * DAY;
  if (hours === undefined) return { until: 'reading', last: midnight + DAY - 1 };
  const last = midnight + hours * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * SECOND;
  return found[7] === 'Z' ? { until: 'instant', last } : { until: 'reading', last };
}

function listOf<Item>(text: string | undefined, read: (item: string) => Item | null): Item[] | null {
  if (text === undefined) return [];
  const items = text.split(',').map(read);
  return items.includes(null) ? null : (items as Item[]);
}
