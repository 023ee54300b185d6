import * as z from 'zod';
import type { Candidate } from '../../runtime/behaviour.ts';
import { propertyAt } from '../../runtime/conditions/property-at.ts';
import type { ContactEvent } from '../../runtime/event.ts';
import { DAY } from '../../runtime/instant.ts';

/** May a contact enter again? `every-time` alone lets it be inside several times at once; a key, once for each. */
export const reentrySchema = z
  .union(
    [
      z.enum(['once', 'after-leaving', 'every-time']),
      z.strictObject({ afterDays: z.int('enter-days').min(1, 'enter-days').max(3_650, 'enter-days') }),
      z.strictObject({
        oncePer: z.string('enter-property').regex(/^[^.]{1,100}(\.[^.]{1,100}){0,9}$/, 'enter-property'),
      }),
    ],
    'choose-reentry',
  )
  .default('once');

export type Reentry = z.output<typeof reentrySchema>;

/** What the event is about, as text; null where entering does not go by it, or the event does not say. */
export function reentryKey(reentry: Reentry, event: ContactEvent): string | null {
  if (typeof reentry === 'string' || !('oncePer' in reentry)) return null;
  const value = propertyAt(event.data, reentry.oncePer);
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) : null;
}

export function mayEnter(reentry: Reentry, candidate: Candidate): boolean {
  if (reentry === 'every-time') return true;
  if (typeof reentry === 'object' && 'oncePer' in reentry) {
    const key = reentryKey(reentry, candidate.event);
    return key !== null && !candidate.hasEnteredFor(key);
  }
  if (candidate.inside) return false;
  if (reentry === 'once') return candidate.earlierEntries === 0;
  if (reentry === 'after-leaving' || candidate.lastEnteredAt === null) return true;
  return candidate.now - candidate.lastEnteredAt >= reentry.afterDays * DAY;
}
