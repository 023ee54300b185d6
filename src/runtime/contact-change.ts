import type { Json } from '../graph/json.ts';
import { sameJson } from '../graph/same-json.ts';
import type { Announcement, ContactChange } from './effect.ts';
import type { ContactFacts } from './facts.ts';

/** A change that really changed something: the facts after it, and the event it is. */
export interface ChangedContact {
  readonly contact: ContactFacts;
  readonly event: Announcement;
}

/** Null if the contact is so already: applying a tag twice is one event. */
export function changedContact(contact: ContactFacts, change: ContactChange): ChangedContact | null {
  switch (change.change) {
    case 'add-tag':
    case 'remove-tag': {
      const tags = changedSet(contact.tags, change.tag, change.change === 'add-tag');
      const type = change.change === 'add-tag' ? 'tag.applied' : 'tag.removed';
      return tags && { contact: { ...contact, tags }, event: { type, subject: change.tag, data: {} } };
    }
    case 'join-list':
    case 'leave-list': {
      const lists = changedSet(contact.lists, change.list, change.change === 'join-list');
      const type = change.change === 'join-list' ? 'list.joined' : 'list.left';
      return lists && { contact: { ...contact, lists }, event: { type, subject: change.list, data: {} } };
    }
    case 'set-field':
      return changedField(contact, change.field, change.value);
    case 'add-number':
      return changedField(
        contact,
        change.field,
        sumOf(numberIn(contact.fields, change.field), change.amount),
      );
  }
}

function changedSet(set: ReadonlySet<string>, item: string, adds: boolean): ReadonlySet<string> | null {
  if (set.has(item) === adds) return null;
  const changed = new Set(set);
  if (adds) changed.add(item);
  else changed.delete(item);
  return changed;
}

function changedField(contact: ContactFacts, field: string, value: Json): ChangedContact | null {
  const old = Object.hasOwn(contact.fields, field) ? (contact.fields[field] ?? null) : null;
  if (sameJson(old, value)) return null;
  const changed = { ...contact, fields: { ...contact.fields, [field]: value } };
  return {
    contact:
      field === 'time_zone' ? { ...changed, timeZone: typeof value === 'string' ? value : null } : changed,
    event: { type: 'contact.updated', subject: null, data: { changed: { [field]: { old, new: value } } } },
  };
}

/** Without the dust of binary fractions: 10.10 and 20.20 are 30.30, as the database has it. */
export const sumOf = (a: number, b: number): number => Number((a + b).toPrecision(15));

/** A field that holds no number counts from 0. */
const numberIn = (fields: ContactFacts['fields'], field: string): number => {
  const value = Object.hasOwn(fields, field) ? Number(fields[field] ?? 0) : 0;
  return Number.isFinite(value) ? value : 0;
};
