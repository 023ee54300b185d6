import type { Json } from '../../graph/json.ts';
import type { ContactFacts } from '../facts.ts';

/** A contact's field by name. Status and zone stand beside the other fields in the facts, yet are asked for alike. */
export function fieldValue(
  contact: Pick<ContactFacts, 'fields' | 'status' | 'timeZone'>,
  field: string,
): Json | undefined {
  if (field === 'status') return contact.status;
  if (field === 'time_zone') return contact.timeZone ?? undefined;
  // Own properties only: a field named "constructor" is one that nobody has.
  return Object.hasOwn(contact.fields, field) ? contact.fields[field] : undefined;
}
