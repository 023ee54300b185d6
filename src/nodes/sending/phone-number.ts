/**
 * A phone number as E.164 has it: a plus, the country's code, the number, 15 digits at most. Null for what is none: a
 * number without its country could be anybody's.
 */
export function phoneNumber(written: unknown): string | null {
  if (typeof written !== 'string') return null;
  // "+44 (0)20 7946 0958": the zero is for callers inside of the country.
  const bare = written
    .trim()
    .replace(/^(\+|00)(.+?)\(0\)/, '$1$2')
    .replace(/[\s\-./()\u00A0\u2010-\u2015]/g, '');
  const number = bare.replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : null;
}
