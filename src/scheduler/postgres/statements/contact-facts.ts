import type { Json, JsonObject } from '../../../graph/json.ts';
import { statement } from '../statement.ts';

export interface ContactRow {
  readonly id: string;
  readonly profile: JsonObject & {
    readonly custom: JsonObject;
    readonly status: string;
    readonly time_zone: Json;
  };
  readonly tags: readonly string[] | null;
  readonly lists: readonly string[] | null;
  readonly suppressed: boolean;
}

/**
 * The facts of contacts. Parts that cost a look-up of their own are asked for by flag: `$2` tags, `$3` lists,
 * `$4` suppression. As json, not jsonb: nothing is done with it here, and building jsonb takes twice as long.
 */
export const contactFacts = statement<ContactRow>(
  'contact-facts',
  `select contact.id,
          row_to_json(contact) as profile,
          case when $2::boolean then
            (select json_agg(tag_id) from public.contact_tags where contact_id = contact.id)
          end as tags,
          case when $3::boolean then
            (select json_agg(list_id) from public.contact_lists where contact_id = contact.id)
          end as lists,
          $4::boolean and exists (
            select from public.suppressions
            where workspace_id = contact.workspace_id and email = lower(contact.email)
          ) as suppressed
   from public.contacts as contact
   where contact.id = any($1::uuid[])`,
);
