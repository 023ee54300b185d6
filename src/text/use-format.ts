import { useContext, useMemo } from 'react';
import { type DateStyle, formatDate, formatDay, formatRelative } from './format-date.ts';
import { formatDuration, formatList } from './format-duration.ts';
import { formatCompact, formatMoney, formatNumber, formatPercent } from './format-number.ts';
import { LocaleContext } from './locale-context.ts';
import { TimeZoneContext } from './time-zone-context.ts';

export interface Format {
  readonly number: (value: number) => string;
  readonly compact: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly money: (amount: number, currency: string) => string;
  /** Milliseconds since the epoch, read in the given zone or else the workspace's. */
  readonly date: (instant: number, style?: DateStyle, timeZone?: string) => string;
  readonly day: (day: string) => string;
  readonly relative: (instant: number, now: number) => string;
  readonly duration: (milliseconds: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Numbers, money and dates in the person's language and the workspace's zone. */
export function useFormat(): Format {
  const locale = useContext(LocaleContext);
  const zone = useContext(TimeZoneContext);
  return useMemo(
    () => ({
      number: (value) => formatNumber(locale, value),
      compact: (value) => formatCompact(locale, value),
      percent: (share) => formatPercent(locale, share),
      money: (amount, currency) => formatMoney(locale, amount, currency),
      date: (instant, style = 'date-time', timeZone = zone) => formatDate(locale, instant, timeZone, style),
      day: (day) => formatDay(locale, day),
      relative: (instant, now) => formatRelative(locale, instant, now),
      duration: (milliseconds) => formatDuration(locale, milliseconds),
      list: (items) => formatList(locale, items),
    }),
    [locale, zone],
  );
}
