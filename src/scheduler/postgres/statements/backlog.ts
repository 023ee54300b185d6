import { present, statement } from '../statement.ts';

export interface BacklogRow {
  readonly what: 'runs' | 'events' | 'messages';
  /** Of messages. */
  readonly channel: string | null;
  readonly amount: number;
  /** Seconds for which the oldest has been due. */
  readonly lag: number;
}

/** So many are counted in each funnel, or workspace; whether there are more makes no difference to whoever is woken. */
export const COUNTED_AT_MOST = 10_000;

const seconds = (since: string): string =>
  `greatest(0, extract(epoch from ${present('$1')} - min(${since})))::float8`;

/** What is due and not done, for gauges; along the same indexes as the claims, counted to a limit. `$1`: the present. */
export const backlog = statement<BacklogRow>(
  'backlog',
  `select 'runs' as what, null as channel, count(*)::int as amount, coalesce(${seconds('run.wake_at')}, 0) as lag
   from public.funnels as funnel
   cross join lateral (
     select wake_at
     from public.funnel_subscribers
     where funnel_id = funnel.id and status = 'waiting' and wake_at is not null and wake_at <= ${present('$1')}
     order by wake_at
     limit ${COUNTED_AT_MOST}
   ) as run
   where funnel.status = 'active'
   union all
   select 'events', null, count(*)::int, coalesce(${seconds('event.arrived_at')}, 0)
   from public.workspaces as workspace
   cross join lateral (
     select arrived_at
     from private.inbox
     where workspace_id = workspace.id
     order by arrived_at
     limit ${COUNTED_AT_MOST}
   ) as event
   union all
   select 'messages', channel.name, count(message.due_at)::int, coalesce(${seconds('message.due_at')}, 0)
   from unnest('{email,sms,whatsapp,push,webhook,notification}'::text[]) as channel (name)
   left join lateral (
     select due.due_at
     from public.funnels as funnel
     cross join lateral (
       select due_at
       from public.messages
       where funnel_id = funnel.id and channel = channel.name and status = 'queued' and due_at <= ${present('$1')}
       order by due_at
       limit ${COUNTED_AT_MOST}
     ) as due
     where funnel.status <> 'paused' and funnel.published_version_id is not null
   ) as message on true
   group by channel.name`,
);

/** The providers that are not well, for gauges. */
export const ailingProviders = statement<{ provider: string; state: string }>(
  'ailing-providers',
  `select provider, state from public.provider_states`,
);
