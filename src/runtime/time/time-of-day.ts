import { HOUR, MINUTE } from '../instant.ts';

/** 24-hour `HH:MM`, from 00:00 to 23:59. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Milliseconds on the clock since midnight. Throws a RangeError for what is no `HH:MM`: settings are checked before. */
export function timeOfDay(text: string): number {
  const found = TIME_OF_DAY.exec(text);
  if (!found) throw new RangeError(`'${text}' is no time of day (HH:MM)`);
  return Number(found[1]) * HOUR + Number(found[2]) * MINUTE;
}
