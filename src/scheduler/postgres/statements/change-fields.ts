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
  'owner_id',
  'score',
  'lifetime_value',
] as const;

/**
 * Fields that runs changed. `$2`: the standard ones as JSON objects, `$3`: the workspace's own; null clears one. What is
 * not named stays as it is.
 */
export const changeFields = statement(
  'change-fields',
  `update public.contacts as contact
   set (${SETTABLE.join(', ')}) = (
         select ${SETTABLE.map((field) => `patched.${field}`).join(', ')}
         from jsonb_populate_record(contact, change.fields::jsonb) as patched
       ),
       custom = jsonb_strip_nulls(contact.custom || change.custom::jsonb),
       updated_at = clock_timestamp()
   from unnest($1::uuid[], $2::text[], $3::text[]) as change (contact_id, fields, custom)
   where contact.id = change.contact_id`,
);
