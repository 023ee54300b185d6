import { milliseconds, present, statement, timestamp } from '../statement.ts';

export interface ClockRow {
  readonly funnel_id: string;
  readonly node_id: string;
  readonly workspace_id: string;
  readonly workspace_zone: string;
  readonly version_id: string;
  readonly looked_until: number;
  readonly looking_until: number | null;
  readonly last_contact: string | null;
}

/** Writes down the clocks that published funnels have and nobody has seen yet. They begin now. */
export const registerClocks = statement(
  'register-clocks',
  `insert into private.funnel_clocks (funnel_id, node_id, workspace_id, looked_until)
   select distinct listener.funnel_id, split_part(listener.subject, ':', 2), listener.workspace_id, ${present('$1')}
   from private.funnel_listeners as listener
   join public.funnels as funnel on funnel.id = listener.funnel_id and funnel.status = 'active'
   where listener.type = 'clock.struck' and listener.starts
   on conflict do nothing`,
);

/**
 * Locks one clock that has not looked as far as `$1`. After a pause it goes on from the resumption: nobody enters a
 * paused funnel, nor is brought in late for the time of the pause.
 */
export const claimClock = statement<ClockRow>(
  'claim-clock',
  `select clock.funnel_id, clock.node_id, clock.workspace_id, workspace.time_zone as workspace_zone,
          funnel.published_version_id as version_id,
          ${milliseconds('greatest(clock.looked_until, paused.resumed_at)')} as looked_until,
          ${milliseconds('clock.looking_until')} as looking_until, clock.last_contact
   from private.funnel_clocks as clock
   join public.funnels as funnel on funnel.id = clock.funnel_id and funnel.status = 'active'
   join public.workspaces as workspace on workspace.id = clock.workspace_id
   left join lateral (
     select max(resumed_at) as resumed_at from public.funnel_pauses where funnel_id = clock.funnel_id
   ) as paused on true
   where clock.looked_until < ${timestamp('$1::float8')}
   order by clock.looked_until
   limit 1
   for no key update of clock skip locked`,
);

/** How far a look has come: `$3` and `$4` while it goes on, `$5` once it is finished. */
export const saveLook = statement(
  'save-look',
  `update private.funnel_clocks
   set looking_until = ${timestamp('$3::float8')},
       last_contact = $4::uuid,
       looked_until = coalesce(${timestamp('$5::float8')}, looked_until)
   where funnel_id = $1::uuid and node_id = $2`,
);
