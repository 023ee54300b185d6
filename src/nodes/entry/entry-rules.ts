import * as z from 'zod';
import type { Candidate } from '../../runtime/behaviour.ts';
import { conditionSchema } from '../../runtime/conditions/condition-schema.ts';
import { evaluate } from '../../runtime/conditions/evaluate.ts';
import { instantOfLocal, isLocalDateTime } from '../../runtime/time/local-date-time.ts';
import { mayEnter, reentrySchema } from './reentry.ts';

const moment = z
  .string('enter-date-time')
  .refine(isLocalDateTime, 'enter-date-time')
  .nullable()
  .default(null);

/** Settings that every entry has beside its own. */
export const entryRules = {
  /** Who may enter, and by which events; null for everyone. */
  filter: conditionSchema.nullable().default(null),
  reentry: reentrySchema,
  /** Local date and time in the workspace's zone; nobody enters before. */
  opens: moment,
  /** Nobody enters from this moment on. */
  closes: moment,
};

export type EntryRules = z.output<z.ZodObject<typeof entryRules>>;

/** Filters are asked about the contact as it is when the event is handled. A mail of this funnel, it has none yet. */
export function rulesAdmit({ filter, reentry, opens, closes }: EntryRules, candidate: Candidate): boolean {
  const { now, workspaceZone, contact, event } = candidate;
  if (opens !== null && now < instantOfLocal(opens, workspaceZone)) return false;
  if (closes !== null && now >= instantOfLocal(closes, workspaceZone)) return false;
  if (!mayEnter(reentry, candidate)) return false;
  return filter === null || evaluate(filter, { contact, event, trigger: event, mail: () => null }).holds;
}
