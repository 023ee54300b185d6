import * as z from 'zod';
import type { Candidate } from '../runtime/behaviour.ts';
import { defineWords } from '../text/words.ts';

/** May a contact enter again? Never two runs of one funnel at a time, in any case. */
export const reentrySchema = z.enum(['once', 'after-leaving']).default('once');

export type Reentry = z.infer<typeof reentrySchema>;

export const mayEnter = (reentry: Reentry, { earlierEntries, inside }: Candidate): boolean =>
  !inside && (reentry === 'after-leaving' || earlierEntries === 0);

/** For the words of every kind that has the setting. */
export const reentryWords = defineWords({
  en: {
    reentry: 'Entering again',
    'reentry-once': 'Each contact once',
    'reentry-after-leaving': 'Again, after leaving',
  },
});
