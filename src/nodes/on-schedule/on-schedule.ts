import * as z from 'zod';
import { CLOCK_STRUCK } from '../../runtime/clock-entries.ts';
import { placeName } from '../../runtime/event.ts';
import type { Instant } from '../../runtime/instant.ts';
import { isLocalDateTime } from '../../runtime/time/local-date-time.ts';
import { nextOccurrence } from '../../runtime/time/next-occurrence.ts';
import { parseRecurrence, type Recurrence } from '../../runtime/time/recurrence.ts';
import { type TimeZone, utc } from '../../runtime/time/time-zone.ts';
import { defineEntry } from '../entry/define-entry.ts';
import { scheduleOf } from './schedule.ts';
import { scheduleSummary } from './schedule-summary.ts';
import { words } from './words.ts';

const settings = {
  /** An RFC 5545 recurrence, `FREQ=WEEKLY;BYDAY=MO`. */
  rule: z.string('enter-rule').refine((rule) => parseRecurrence(rule) !== null, 'enter-rule'),
  /** Local, in the workspace's zone; its time of day is every occurrence's. */
  start: z.string('enter-start').refine(isLocalDateTime, 'enter-start'),
};

type Settings = z.output<z.ZodObject<typeof settings>>;

export const onSchedule = defineEntry({
  kind: 'on-schedule',
  settings,
  words,
  defaults: { rule: 'FREQ=WEEKLY;BYDAY=MO', start: '', reentry: 'after-leaving' },
  lint: (settings, _references, say) =>
    next(settings, utc, Number.MIN_SAFE_INTEGER) === null
      ? [{ code: 'never-occurs', severity: 'error', message: say('never-occurs'), path: ['rule'] }]
      : [],
  summary: ({ rule, start }, _references, say) => scheduleSummary(scheduleOf(rule), start, say),
  listens: (_settings, place) => [{ type: CLOCK_STRUCK, subject: placeName(place) }],
  clock: (settings, { workspaceZone }, after) => next(settings, workspaceZone, after),
  clockReach: (settings, { from, to, workspaceZone }) => {
    const moment = next(settings, workspaceZone, from);
    return moment !== null && moment <= to ? { reach: 'everyone' } : null;
  },
});

function next({ rule, start }: Settings, zone: TimeZone, after: Instant): Instant | null {
  const recurrence = recurrenceOf(rule);
  return recurrence && nextOccurrence(recurrence, start, zone, after);
}

const recurrences = new Map<string, Recurrence | null>();

/** Read once, not for each contact. */
function recurrenceOf(rule: string): Recurrence | null {
  const known = recurrences.get(rule);
  if (known !== undefined) return known;
  if (recurrences.size >= 1_000) recurrences.clear();
  const recurrence = parseRecurrence(rule);
  recurrences.set(rule, recurrence);
  return recurrence;
}
