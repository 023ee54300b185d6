import type { EventWord } from './words.ts';

/** What the subject of an event is, for choosing it: a label by id, or a word that the outside gave it. */
export type SubjectKind = 'tag' | 'list' | 'name';

interface CatalogueEntry {
  readonly label: EventWord;
  /** Absent where the event has no subject to choose by. */
  readonly subject?: SubjectKind;
  /** It comes from a mail, so it may be narrowed to one that a step of this journey sent. */
  readonly mail?: true;
}

/** What can happen to a contact and be waited for, in the order in which it is offered. */
export const eventCatalogue = {
  'mail.opened': { label: 'event-mail-opened', mail: true },
  'mail.clicked': { label: 'event-mail-clicked', mail: true },
  'order.placed': { label: 'event-order-placed' },
  'order.paid': { label: 'event-order-paid' },
  'order.shipped': { label: 'event-order-shipped' },
  'order.refunded': { label: 'event-order-refunded' },
  'cart.abandoned': { label: 'event-cart-abandoned' },
  'tag.applied': { label: 'event-tag-applied', subject: 'tag' },
  'tag.removed': { label: 'event-tag-removed', subject: 'tag' },
  'list.joined': { label: 'event-list-joined', subject: 'list' },
  'list.left': { label: 'event-list-left', subject: 'list' },
  'form.submitted': { label: 'event-form-submitted', subject: 'name' },
  'webhook.received': { label: 'event-webhook-received', subject: 'name' },
  'contact.updated': { label: 'event-contact-updated' },
  'contact.unsubscribed': { label: 'event-contact-unsubscribed' },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type CatalogueType = keyof typeof eventCatalogue;
export const catalogueTypes = Object.keys(eventCatalogue) as readonly CatalogueType[];

/** Events of the workspace's own making: `custom.trial-ended`. */
export const CUSTOM = 'custom.';

export const catalogueEntry = (type: string): CatalogueEntry | undefined =>
  Object.hasOwn(eventCatalogue, type) ? eventCatalogue[type as CatalogueType] : undefined;
