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
  readonly wake_at: number;
  readonly wait: unknown;
  readonly occasion: unknown;
  readonly trigger: unknown;
  readonly depth: number;
  readonly entered_at: number;
}

/** The due runs of claimed contacts, in active funnels. */
export const dueRuns = statement<RunRow>(
  'due-runs',
  `select run.id, run.funnel_id, run.version_id, run.contact_id, run.entry, run.node_id, run.visit, run.visits,
          run.position, ${milliseconds('run.node_entered_at')} as node_entered_at,
          ${milliseconds('run.wake_at')} as wake_at, run.wait, run.occasion, run.trigger, run.depth,
          ${milliseconds('run.entered_at')} as entered_at
   from public.funnel_subscribers as run
   join public.funnels as funnel on funnel.id = run.funnel_id and funnel.status = 'active'
   where run.contact_id = any($1::uuid[])
     and run.status = 'waiting'
     and run.wake_at <= ${timestamp('$2::float8')}`,
);
