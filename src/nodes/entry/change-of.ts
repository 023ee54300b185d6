import type { Json, JsonObject } from '../../graph/json.ts';

/** What `contact.updated` tells of one field. */
interface FieldChange {
  readonly old: Json;
  readonly new: Json;
}

/** How a field changed, as an event's data say; null if they say nothing of it. */
export function changeOf(data: JsonObject, field: string): FieldChange | null {
  const { changed } = data;
  if (!isObject(changed) || !Object.hasOwn(changed, field)) return null;
  const change = changed[field];
  return isObject(change) ? { old: change.old ?? null, new: change.new ?? null } : null;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
