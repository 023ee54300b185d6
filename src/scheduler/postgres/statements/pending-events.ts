import type { JsonObject } from '../../../graph/json.ts';
import { milliseconds, statement } from '../statement.ts';

export interface EventRow {
  readonly event_id: string;
  readonly contact_id: string;
  readonly type: string;
  readonly subject: string | null;
  readonly data: JsonObject;
  readonly occurred_at: number;
  readonly arrived_at: number;
  readonly run_id: string | null;
  readonly depth: number;
}

/** What waits in the inbox for claimed contacts, in the order in which it arrived. */
export const pendingEvents = statement<EventRow>(
  'pending-events',
  `select event_id::text, contact_id, type, subject, data,
          ${milliseconds('occurred_at')} as occurred_at,
          ${milliseconds('arrived_at')} as arrived_at,
          run_id, depth
   from private.inbox
   where contact_id = any($1::uuid[])
   order by inbox.event_id`,
);
