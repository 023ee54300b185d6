import { cachedFormat } from './cached-format.ts';

export type DateStyle = 'date' | 'time' | 'date-time' | 'full';

const DAY = 86_400_000;

const OPTIONS: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  date: { dateStyle: 'medium' },
  time: { timeStyle: 'short' },
  'date-time': { dateStyle: 'medium', timeStyle: 'short' },
  full: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  },
};

const dateFormatter = cachedFormat(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

const relativeFormatter = cachedFormat(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);

/** An instant (milliseconds since the epoch) as read on a clock in an IANA zone. */
export const formatDate = (locale: string, instant: number, timeZone: string, style: DateStyle): string =>
  dateFormatter(locale, { ...OPTIONS[style], timeZone }).format(instant);

/** A calendar day without a time, `2024-02-29`, such as a date of birth: no zone may shift it. */
export const formatDay = (locale: string, day: string): string =>
  formatDate(locale, Date.parse(`${day}T00:00:00Z`), 'UTC', 'date');

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** `3 hours ago`, `in 2 days`, `now` within a minute either way. */
export function formatRelative(locale: string, instant: number, now: number): string {
  const away = instant - now;
  const relative = relativeFormatter(locale, { numeric: 'auto' });
  const unit = UNITS.find(([, size]) => Math.abs(away) >= size);
  if (!unit) return relative.format(0, 'second');
  // The past towards zero: a mail of 23 hours ago is not yet "yesterday". The future to the nearest: a wait of a little
  // less than 2 days ends in 2 days, not tomorrow.
  const units = away / unit[1];
  return relative.format(away < 0 ? Math.trunc(units) : Math.round(units), unit[0]);
}
