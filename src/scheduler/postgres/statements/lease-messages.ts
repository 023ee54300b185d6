import type { Json, JsonObject } from '../../../graph/json.ts';
import type { Channel } from '../../../runtime/effect.ts';
import { present, statement } from '../statement.ts';

export interface LeasedMessageRow {
  readonly id: string;
  readonly channel: Channel;
  readonly contact_id: string;
  readonly run_id: string;
  readonly funnel_id: string;
  readonly node_id: string;
  readonly visit: number;
  readonly version_id: string;
  readonly attempts: number;
  readonly awaited: boolean;
  readonly trigger: JsonObject | null;
  readonly variables: JsonObject;
  readonly workspace: {
    readonly id: string;
    readonly name: string;
    readonly postal_address: string;
    readonly sender_name: string;
    readonly sender_email: string;
  };
  readonly profile: JsonObject & {
    readonly custom: JsonObject;
    readonly status: string;
    readonly time_zone: Json;
  };
}

/** SQL for the first due messages of a workspace's funnels in one channel; what waits in paused ones is never looked at. */
const dueIn = (limit: string): string => `
       select queued.id, queued.due_at
       from public.funnels as funnel
       cross join lateral (
         select id, due_at
         from public.messages
         where funnel_id = funnel.id and channel = $5::text and status = 'queued' and due_at <= ${present('$4')}
         order by due_at
         limit ${limit}
       ) as queued
       where funnel.workspace_id = workspace.id
         and funnel.status <> 'paused'
         and funnel.published_version_id is not null`;

/** A rate as high as this is none: to count what went out in the last minute would cost more than it protects. */
const NO_RATE = 100_000;

/**
 * Leases due messages of the channel `$5`: `$1` how many, `$2` the token, `$3` for how many milliseconds, `$4` the
 * present. Fair among workspaces, as claims of contacts are: an equal share each, taken in turn, oldest first. Of mails
 * each workspace puts forward no more than its rate leaves room for in the last minute, and none without a sender.
 */
export const leaseMessages = statement<LeasedMessageRow>(
  'lease-messages',
  `with busy as materialized (
     select workspace.id, workspace.mails_per_minute
     from public.workspaces as workspace
     where exists (${dueIn('1')})
       and ($5::text <> 'email' or workspace.sender_email <> '')
   ), room as materialized (
     select id,
            least(
              ceil($1::int * 8.0 / (count(*) over () + 1)),
              case when $5::text = 'email' and mails_per_minute < ${NO_RATE} then greatest(0, mails_per_minute - (
                select count(*) from public.messages
                where workspace_id = busy.id and channel = 'email' and handed_at > ${present('$4')} - interval '1 minute'
              )) end
            )::int as share
     from busy
   ), candidate as materialized (
     select due.id, due.due_at, row_number() over (partition by workspace.id order by due.due_at) as turn
     from room as workspace
     cross join lateral (${dueIn('workspace.share')}
       order by queued.due_at
       limit workspace.share
     ) as due
   ), locked as materialized (
     select message.id
     from candidate
     join public.messages as message on message.id = candidate.id
     where message.status = 'queued' and message.due_at <= ${present('$4')}
     order by candidate.turn, candidate.due_at
     limit $1::int
     for no key update of message skip locked
   )
   update public.messages as message
   set status = 'leased',
       lease_token = $2::uuid,
       lease_until = ${present('$4')} + $3::float8 * interval '1 millisecond'
   from locked, public.contacts as contact, public.workspaces as workspace, public.funnel_subscribers as run
   where message.id = locked.id
     and contact.id = message.contact_id
     and workspace.id = message.workspace_id
     and run.id = message.run_id
   returning message.id, message.channel, message.contact_id, message.run_id, message.funnel_id, message.node_id,
             message.visit, message.version_id, message.attempts, message.awaited,
             run.trigger -> 'data' as trigger, run.variables,
             jsonb_build_object(
               'id', workspace.id, 'name', workspace.name, 'postal_address', workspace.postal_address,
               'sender_name', workspace.sender_name, 'sender_email', workspace.sender_email
             ) as workspace,
             to_jsonb(contact) - '{search,workspace_id,owner_id,updated_at}'::text[] as profile`,
);
