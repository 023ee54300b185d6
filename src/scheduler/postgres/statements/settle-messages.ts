import { present, statement } from '../statement.ts';
import { heldMessages } from './held-messages.ts';

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

const FINAL = `('sent', 'failed', 'skipped', 'unknown', 'expired')`;

/** SQL that wakes the runs which still stand where `settled` messages were written, and tells them the outcome. */
const wakeAwaitingRuns = (now: string): string => `update public.funnel_subscribers as run
     set wake_at = ${now},
         occasion = case when settled.response is null then '{}' else jsonb_build_object('response', settled.response) end
           || jsonb_build_object('occasion', 'outcome', 'outcome', settled.status, 'reason', settled.reason)
     from settled
     where settled.awaited
       and settled.status in ${FINAL}
       and run.id = settled.run_id
       and run.status = 'waiting'
       and run.node_id = settled.node_id
       and run.visit = settled.visit`;

/** What became of a mail is `mail.sent`, of an SMS `sms.sent`, and so on. */
const recordOutcomes = (now: string): string => `insert into public.contact_events (
     workspace_id, contact_id, type, subject, data, run_id, occurred_at, arrived_at
   )
   select workspace_id, contact_id, case channel when 'email' then 'mail' else channel end || '.' || status, id::text,
          jsonb_build_object('node', node_id, 'run', run_id, 'funnel', funnel_id, 'subject', subject, 'reason', reason),
          run_id, ${now}, ${now}
   from settled
   where status in ${FINAL}`;

const SETTLED = `${heldMessages('$2')}, settled as (
     update public.messages as message
     set status = outcome.status,
         reason = outcome.reason,
         provider_id = outcome.provider_id,
         response = outcome.response::jsonb,
         due_at = case when outcome.status = 'queued'
           then ${present('$8')} + outcome.retry_in * interval '1 millisecond' else message.due_at end,
         settled_at = case when outcome.status = 'queued' then null else ${present('$8')} end,
         lease_token = null,
         lease_until = null
     from held
     join unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::text[])
       as outcome (id, status, reason, provider_id, retry_in, response) using (id)
     where message.id = held.id
       and held.lease_token = $1::uuid
       and held.status in ('leased', 'handed')
     returning message.*
   )`;

/** Outcomes that no run awaits, fenced: a holder that lost its lease writes nothing. */
export const settleMessages = statement(
  'settle-messages',
  `with ${SETTLED}
   ${recordOutcomes(present('$8'))}`,
);

/** The same where some are awaited. Their contacts are locked. */
export const settleAwaitedMessages = statement(
  'settle-awaited-messages',
  `with ${SETTLED}, woken as (
     ${wakeAwaitingRuns(present('$8'))}
   )
   ${recordOutcomes(present('$8'))}`,
);

/** Messages of the channel `$2` whose lease ran out, oldest first; locked, so that two schedulers do not judge the same. */
export const expiredMessages = statement<{ id: string }>(
  'expired-messages',
  `select id from public.messages
   where status in ('leased', 'handed') and lease_until < ${present('$1')} and channel = $2::text
   order by lease_until
   limit 1000
   for no key update skip locked`,
);

/** Messages of the channel `$2` that wait and may not go out any more; locked likewise. */
export const lateMessages = statement<{ id: string }>(
  'late-messages',
  `select id from public.messages
   where status = 'queued' and not_after <= ${present('$1')} and channel = $2::text
   order by not_after
   limit 1000
   for no key update skip locked`,
);

/**
 * Judges messages without a holder. What waited for too long is `expired`; what was leased only, or handed to a provider
 * that honours keys (`$2`), waits again; of the rest nobody knows.
 */
export const expireMessages = statement(
  'expire-messages',
  `with judged as (
     select id,
            case
              when status = 'queued' then 'expired'
              when status = 'leased' or $2::boolean then 'queued'
              else 'unknown'
            end as status
     from public.messages
     where id = any($1::uuid[])
   ), settled as (
     update public.messages as message
     set status = judged.status,
         reason = case judged.status when 'unknown' then 'no-answer' when 'expired' then null else message.reason end,
         settled_at = case judged.status when 'queued' then null else ${present('$3')} end,
         lease_token = null,
         lease_until = null
     from judged
     where message.id = judged.id
     returning message.*
   ), woken as (
     ${wakeAwaitingRuns(present('$3'))}
   )
   ${recordOutcomes(present('$3'))}`,
);
