import type { Json, JsonObject } from '../../../graph/json.ts';
import { present, statement } from '../statement.ts';

export interface LeasedMessageRow {
  readonly id: string;
  readonly run_id: string;
  readonly node_id: string;
  readonly visit: number;
  readonly version_id: string;
  readonly attempts: number;
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

/**
 * Leases due messages: `$1` how many, `$2` the token, `$3` for how many milliseconds, `$4` the present. Each workspace puts forward no
 * more than its rate leaves room for in the last minute, so one that sends much holds up nobody else. Messages of a
 * paused funnel stay where they are.
 */
export const leaseMessages = statement<LeasedMessageRow>(
  'lease-messages',
  `with room as (
     select workspace.id,
            workspace.mails_per_minute - (
              select count(*) from public.messages
              where workspace_id = workspace.id and handed_at > ${present('$4')} - interval '1 minute'
            ) as free
     from public.workspaces as workspace
   ), due as (
     select message.id
     from room
     cross join lateral (
       select queued.id
       from public.messages as queued
       join public.funnels as funnel on funnel.id = queued.funnel_id and funnel.status <> 'paused'
       where queued.workspace_id = room.id and queued.status = 'queued' and queued.due_at <= ${present('$4')}
       order by queued.due_at
       limit greatest(0, least(room.free, $1::int))
       for no key update of queued skip locked
     ) as message
     limit $1::int
   )
   update public.messages as message
   set status = 'leased',
       lease_token = $2::uuid,
       lease_until = ${present('$4')} + $3::float8 * interval '1 millisecond'
   from due, public.contacts as contact, public.workspaces as workspace
   where message.id = due.id
     and contact.id = message.contact_id
     and workspace.id = message.workspace_id
   returning message.id, message.run_id, message.node_id, message.visit, message.version_id, message.attempts,
             jsonb_build_object(
               'id', workspace.id, 'name', workspace.name, 'postal_address', workspace.postal_address,
               'sender_name', workspace.sender_name, 'sender_email', workspace.sender_email
             ) as workspace,
             to_jsonb(contact) - '{search,workspace_id,owner_id,updated_at}'::text[] as profile`,
);
