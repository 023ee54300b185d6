import { statement } from '../statement.ts';

/** Fields of a contact that a funnel may set. Status is not among them: it follows what the contact does. */
const SETTABLE = [
  'prefix',
  'first_name',
  'last_name',
  'email',
  'phone',
  'address',
  'city',
  'state',
  'country',
  'time_zone',
  'date_of_birth',
  'type',
  'source',
  'score',
  'lifetime_value',
] as const;

/**
 * Fields that runs changed. `$2`: the standard ones as JSON objects, `$3`: the workspace's own; null clears one. What is
 * not named stays as it is, and so does the owner where the new one has left the workspace.
 */
export const changeFields = statement(
  'change-fields',
  `update public.contacts as contact
   set (${SETTABLE.join(', ')}) = (
         select ${SETTABLE.map((field) => `patched.${field}`).join(', ')}
         from jsonb_populate_record(contact, change.fields::jsonb) as patched
       ),
       owner_id = case
         when not change.fields::jsonb ? 'owner_id' then contact.owner_id
         when change.fields::jsonb ->> 'owner_id' is null then null
         else coalesce(private.member_of(contact.workspace_id, change.fields::jsonb ->> 'owner_id'), contact.owner_id)
       end,
       custom = jsonb_strip_nulls(contact.custom || change.custom::jsonb),
       updated_at = clock_timestamp()
   from unnest($1::uuid[], $2::text[], $3::text[]) as change (contact_id, fields, custom)
   where contact.id = change.contact_id`,
);
