import { DAY } from '../instant.ts';

const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT_TEXT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

export interface DateValue {
  /** Days since 1970-01-01; of a moment, its day in UTC. */
  readonly day: number;
  /** Milliseconds since the epoch; null for a day without a time. */
  readonly moment: number | null;
}

/**
 * Reads `2026-01-31`, or `2026-01-31T09:00:00Z` with any offset. Null for anything else: a text without an offset would
 * mean another moment on every machine, and February 30 means none.
 */
export function dateValue(value: unknown): DateValue | null {
  if (typeof value !== 'string') return null;
  const dayOnly = DAY_TEXT.test(value);
  if (!dayOnly && !MOMENT_TEXT.test(value)) return null;
  const midnight = Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  // The engine rolls February 30 over to March; a calendar does not.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== value.slice(0, 10))
    return null;
  if (dayOnly) return { day: midnight / DAY, moment: null };
  const moment = Date.parse(value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(moment) ? null : { day: Math.floor(moment / DAY), moment };
}

export const isDateText = (value: string): boolean => dateValue(value) !== null;

/** Negative, zero or positive, as of numbers. Two moments compare to the millisecond; with a day, days compare. */
export const compareDates = (a: DateValue, b: DateValue): number =>
  a.moment !== null && b.moment !== null ? a.moment - b.moment : a.day - b.day;
