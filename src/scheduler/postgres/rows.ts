import type { Json, JsonObject } from '../../graph/json.ts';
import { type ContactFacts, type ContactStatus, type MailActivity, mailKey } from '../../runtime/facts.ts';
import type { Occasion, Trigger, Wait } from '../../runtime/run.ts';
import type { StandingRun } from '../../runtime/turn.ts';
import type { PendingEvent } from '../ports.ts';
import type { ContactRow } from './statements/contact-facts.ts';
import type { MailActivityRow } from './statements/mail-activities.ts';
import type { EventRow } from './statements/pending-events.ts';
import type { SendingRow } from './statements/sendings.ts';
import type { RunRow } from './statements/waiting-runs.ts';

/* Rows ↔ domain. The json columns read here are written by the scheduler alone, so their shape is trusted. */

export function standingRunOf(row: RunRow): StandingRun {
  return {
    dueAt: row.due_at,
    run: {
      id: row.id,
      funnelId: row.funnel_id,
      versionId: row.version_id,
      contactId: row.contact_id,
      entry: row.entry,
      status: 'waiting',
      node: row.node_id,
      visit: row.visit,
      visits: row.visits,
      position: row.position,
      nodeEnteredAt: row.node_entered_at,
      wait: row.wait as Wait | null,
      occasion: row.occasion as Occasion | null,
      trigger: row.trigger as Trigger,
      key: row.entry_key,
      variables: row.variables as JsonObject,
      depth: row.depth,
      enteredAt: row.entered_at,
      endedAt: null,
      endReason: null,
      error: null,
    },
  };
}

export function pendingEventOf(row: EventRow): PendingEvent {
  const { type, subject, data, depth } = row;
  return {
    eventId: row.event_id,
    contactId: row.contact_id,
    arrivedAt: row.arrived_at,
    event: { type, subject, data, depth, occurredAt: row.occurred_at, runId: row.run_id },
  };
}

/** A contact's profile under the names that conditions and merge tags use: the workspace's own as `custom.<key>`. */
export function fieldsOf(profile: ContactRow['profile']): Readonly<Record<string, Json>> {
  const { custom, search: _search, workspace_id: _workspace, updated_at: _updated, ...fields } = profile;
  const all: Record<string, Json> = fields;
  for (const [key, value] of Object.entries(custom)) all[`custom.${key}`] = value;
  return all;
}

export function contactFactsOf(
  row: ContactRow,
  mails: readonly MailActivityRow[],
  sendings: readonly SendingRow[],
): ContactFacts {
  return {
    id: row.id,
    fields: fieldsOf(row.profile),
    status: row.profile.status as ContactStatus,
    timeZone: row.profile.time_zone as string | null,
    tags: new Set(row.tags),
    lists: new Set(row.lists),
    suppressed: row.suppressed,
    sendings: sendings.map(({ channel, at }) => ({ channel, at })),
    mails: new Map(mails.map((mail): [string, MailActivity] => [mailKey(mail.run_id, mail.node_id), mail])),
  };
}
