import type { Sql } from 'postgres';
import type { Json, JsonObject } from '../../src/graph/json.ts';

const OWN = 'custom.';

/** Sets fields of a contact by the names that scenarios use. @returns whether the contact is another than before. */
export async function setFields(sql: Sql, contact: string, fields: JsonObject): Promise<boolean> {
  const columns: Record<string, Json> = {};
  const own: Record<string, Json> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith(OWN)) own[name.slice(OWN.length)] = value;
    else columns[name] = value;
  }
  let changed = false;
  for (const [column, value] of Object.entries(columns)) {
    const { count } = await sql`
      update public.contacts set ${sql(column)} = ${value as string}
      where id = ${contact} and ${sql(column)} is distinct from ${value as string}`;
    changed ||= count > 0;
  }
  const { count } = await sql`
    update public.contacts set custom = custom || ${sql.json(own as never)}
    where id = ${contact} and not custom @> ${sql.json(own as never)}`;
  return count > 0 || changed;
}
