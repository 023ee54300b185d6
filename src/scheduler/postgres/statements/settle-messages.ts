import { present, statement } from '../statement.ts';

/**
 * The contacts of messages that some run awaits, in one order for everyone: outcomes move runs, and whoever moves a run
 * holds its contact. To be followed by `settleMessages` in the same transaction.
 */
export const lockAwaitingContacts = statement(
  'lock-awaiting-contacts',
  `select id from public.contacts
   where id in (select contact_id from public.messages where id = any($1::uuid[]) and awaited)
   order by id
   for no key update`,
);

/** SQL that wakes the runs which still stand where `settled` messages were written, and tells them the outcome. */
const wakeAwaitingRuns = (now: string): string => `update public.funnel_subscribers as run
     set wake_at = ${now},
         occasion = jsonb_build_object('occasion', 'outcome', 'outcome', settled.status, 'reason', settled.reason)
     from settled
     where settled.awaited
       and settled.status in ('sent', 'failed', 'skipped', 'unknown')
       and run.id = settled.run_id
       and run.status = 'waiting'
       and run.node_id = settled.node_id
       and run.visit = settled.visit`;

const recordOutcomes = (now: string): string => `insert into public.contact_events (
     workspace_id, contact_id, type, subject, data, run_id, occurred_at, arrived_at
   )
   select workspace_id, contact_id, 'mail.' || status, id::text,
          jsonb_build_object('node', node_id, 'run', run_id, 'funnel', funnel_id, 'subject', subject, 'reason', reason),
          run_id, ${now}, ${now}
   from settled
   where status in ('sent', 'failed', 'skipped', 'unknown')`;

/** Outcomes, fenced: a holder that lost its lease writes nothing. */
export const settleMessages = statement(
  'settle-messages',
  `with settled as (
     update public.messages as message
     set status = outcome.status,
         reason = outcome.reason,
         provider_id = outcome.provider_id,
         due_at = case when outcome.status = 'queued'
           then ${present('$7')} + outcome.retry_in * interval '1 millisecond' else message.due_at end,
         settled_at = case when outcome.status = 'queued' then null else ${present('$7')} end,
         lease_token = null,
         lease_until = null
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::float8[])
       as outcome (id, status, reason, provider_id, retry_in)
     where message.id = outcome.id
       and message.lease_token = $1::uuid
       and message.status in ('leased', 'handed')
     returning message.*
   ), woken as (
     ${wakeAwaitingRuns(present('$7'))}
   )
   ${recordOutcomes(present('$7'))}`,
);

/** Messages whose lease ran out, oldest first; locked, so that two schedulers do not judge the same ones. */
export const expiredMessages = statement<{ id: string }>(
  'expired-messages',
  `select id from public.messages
   where status in ('leased', 'handed') and lease_until < ${present('$1')}
   order by lease_until
   limit 1000
   for no key update skip locked`,
);

/** `$2`: the provider honours keys, so that what is in doubt may be handed over again. */
export const expireMessages = statement(
  'expire-messages',
  `with settled as (
     update public.messages
     set status = case when status = 'leased' or $2::boolean then 'queued' else 'unknown' end,
         reason = case when status = 'leased' or $2::boolean then reason else 'no-answer' end,
         settled_at = case when status = 'leased' or $2::boolean then null else ${present('$3')} end,
         lease_token = null,
         lease_until = null
     where id = any($1::uuid[])
     returning *
   ), woken as (
     ${wakeAwaitingRuns(present('$3'))}
   )
   ${recordOutcomes(present('$3'))}`,
);
