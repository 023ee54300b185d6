import * as z from 'zod';
import type { Step } from '../runtime/behaviour.ts';
import type { Instant } from '../runtime/instant.ts';
import { addDuration, DURATION_UNITS } from '../runtime/time/add-duration.ts';
import { defineWords, type Say } from '../text/words.ts';

/** How long to wait for something that may never happen; null waits for ever. Days and more are the calendar's. */
export const timeoutSchema = z
  .strictObject({
    amount: z.int('enter-amount').min(1, 'enter-amount').max(10_000, 'amount-too-large'),
    unit: z.enum(DURATION_UNITS),
  })
  .nullable()
  .default(null);

export type Timeout = z.output<typeof timeoutSchema>;

export const timeoutEnd = (timeout: Timeout, { enteredAt, zone }: Step<unknown>): Instant | null =>
  timeout && addDuration(enteredAt, timeout, zone);

/** For the words of every kind that has the setting. */
export const timeoutWords = defineWords({
  en: {
    timeout: 'At most',
    'port-timeout': 'Too late',
    'timeout-minutes': '{amount, plural, one {# minute} other {# minutes}}',
    'timeout-hours': '{amount, plural, one {# hour} other {# hours}}',
    'timeout-days': '{amount, plural, one {# day} other {# days}}',
    'timeout-weeks': '{amount, plural, one {# week} other {# weeks}}',
    'timeout-months': '{amount, plural, one {# month} other {# months}}',
    'with-timeout': '{wait}, {timeout} at most',
    'enter-amount': 'Enter a whole number, 1 or more.',
    'amount-too-large': 'This is too long: 10,000 at most.',
    'no-timeout': 'Contacts for whom this never happens wait for ever. Set a longest time, and a way on.',
  },
});

type TimeoutWord = keyof (typeof timeoutWords)['en'];

/** A summary with the longest time, where there is one. */
export const withTimeout = (wait: string, timeout: Timeout, say: Say<TimeoutWord>): string =>
  timeout === null
    ? wait
    : say('with-timeout', { wait, timeout: say(`timeout-${timeout.unit}`, { amount: timeout.amount }) });
