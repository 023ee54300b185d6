import { cachedFormat } from './cached-format.ts';

const formatter = cachedFormat(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** `1234.5` → `1,234.5` */
export const formatNumber = (locale: string, value: number): string => formatter(locale, {}).format(value);

/** `12345` → `12K`, for places where the room is short; give the exact number in a title. */
export const formatCompact = (locale: string, value: number): string =>
  formatter(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value);

/** A share of one: `0.1234` → `12.3%` */
export const formatPercent = (locale: string, share: number): string =>
  formatter(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** An amount in whole units of an ISO 4217 currency: `1234.5, 'EUR'` → `€1,234.50` */
export const formatMoney = (locale: string, amount: number, currency: string): string =>
  formatter(locale, { style: 'currency', currency }).format(amount);
