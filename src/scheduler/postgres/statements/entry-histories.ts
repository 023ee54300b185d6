import { milliseconds, statement } from '../statement.ts';

export interface HistoryRow {
  readonly contact_id: string;
  readonly funnel_id: string;
  readonly entries: number;
  readonly inside: boolean;
  readonly last_entered_at: number;
  readonly keys: readonly string[] | null;
}

/** How often the claimed contacts entered the active funnels, and whether they are inside. */
export const entryHistories = statement<HistoryRow>(
  'entry-histories',
  `select contact_id, funnel_id, max(entry) as entries, bool_or(status <> 'ended') as inside,
          ${milliseconds('max(entered_at)')} as last_entered_at,
          array_agg(entry_key) filter (where entry_key is not null) as keys
   from public.funnel_subscribers
   where contact_id = any($1::uuid[])
     and funnel_id = any($2::uuid[])
   group by contact_id, funnel_id`,
);
