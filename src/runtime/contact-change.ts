import type { ContactChange } from './effect.ts';
import type { ContactFacts } from './facts.ts';

/** A change that really changed something: the facts after it, and the event it is. */
export interface ChangedContact {
  readonly contact: ContactFacts;
  readonly event: { readonly type: string; readonly subject: string };
}

/** Null if the contact is so already: applying a tag twice is one event. */
export function changedContact(contact: ContactFacts, change: ContactChange): ChangedContact | null {
  const adds = change.change === 'add-tag';
  if (contact.tags.has(change.tag) === adds) return null;
  const tags = new Set(contact.tags);
  if (adds) tags.add(change.tag);
  else tags.delete(change.tag);
  return {
    contact: { ...contact, tags },
    event: { type: adds ? 'tag.applied' : 'tag.removed', subject: change.tag },
  };
}
