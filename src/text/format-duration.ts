import { cachedFormat } from './cached-format.ts';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

const unitFormatter = cachedFormat(
  (locale, unit: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
);
const listFormatter = cachedFormat(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

/** Milliseconds as people say them, in at most two units: `2 days, 3 hours`. Less than a second is `0 seconds`. */
export function formatDuration(locale: string, milliseconds: number): string {
  let rest = Math.abs(milliseconds);
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(unitFormatter(locale, unit).format(count));
  }
  if (parts.length === 0) return unitFormatter(locale, 'second').format(0);
  return listFormatter(locale, { type: 'unit', style: 'long' }).format(parts.slice(0, 2));
}

/** `tags, lists and fields` */
export const formatList = (locale: string, items: readonly string[]): string =>
  listFormatter(locale, { type: 'conjunction', style: 'long' }).format(items);
