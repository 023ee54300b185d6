import { milliseconds, statement, timestamp } from '../statement.ts';

export interface RunRow {
  readonly id: string;
  readonly funnel_id: string;
  readonly version_id: string;
  readonly contact_id: string;
  readonly entry: number;
  readonly node_id: string;
  readonly visit: number;
  readonly visits: Record<string, number>;
  readonly position: number;
  readonly node_entered_at: number;
  /** Null while it is not due, or its funnel is paused. */
  readonly due_at: number | null;
  readonly wait: unknown;
  readonly occasion: unknown;
  readonly trigger: unknown;
  readonly entry_key: string | null;
  readonly variables: unknown;
  readonly depth: number;
  readonly entered_at: number;
}

/**
 * The waiting runs of claimed contacts, due or not: what is not due yet may hear what happens. Looked up contact by
 * contact and sorted out afterwards: the planner, which last heard of the table when nobody was waiting, would else read
 * all who wait.
 */
export const waitingRuns = statement<RunRow>(
  'waiting-runs',
  `select run.id, run.funnel_id, run.version_id, run.contact_id, run.entry, run.node_id, run.visit, run.visits,
          run.position, ${milliseconds('run.node_entered_at')} as node_entered_at,
          case when funnel.status = 'active' and run.wake_at <= ${timestamp('$2::float8')}
            then ${milliseconds('run.wake_at')} end as due_at, run.wait, run.occasion, run.trigger, run.entry_key, run.variables, run.depth,
          ${milliseconds('run.entered_at')} as entered_at
   from unnest($1::uuid[]) as claimed (contact_id)
   cross join lateral (
     select * from public.funnel_subscribers where contact_id = claimed.contact_id offset 0
   ) as run
   join public.funnels as funnel on funnel.id = run.funnel_id and funnel.status in ('active', 'paused')
   where run.status = 'waiting'`,
);
