import type { Json, JsonObject } from '../graph/json.ts';
import { sameJson } from '../graph/same-json.ts';
import type { ContactEvent } from './event.ts';
import { type ContactFacts, type ContactStatus, mailKey } from './facts.ts';

/**
 * The facts once an event from outside has happened: the one definition of what events mean to facts. In production
 * the tables say so by themselves when the facts are loaded; `simulate` keeps its invented contacts current with it.
 * Mail events carry the run and step of their mail in `data`.
 */
export function factsAfter(contact: ContactFacts, event: ContactEvent): ContactFacts {
  switch (event.type) {
    case 'tag.applied':
      return { ...contact, tags: including(contact.tags, event.subject) };
    case 'tag.removed':
      return { ...contact, tags: excluding(contact.tags, event.subject) };
    case 'list.joined':
      return { ...contact, lists: including(contact.lists, event.subject) };
    case 'list.left':
      return { ...contact, lists: excluding(contact.lists, event.subject) };
    case 'contact.updated':
      return updated(contact, event.data.changed as Changed | undefined);
    case 'contact.unsubscribed':
      return { ...contact, status: 'unsubscribed' };
    case 'mail.opened':
    case 'mail.clicked':
      return withEngagement(contact, event);
    default:
      return contact;
  }
}

/** By field, as `contact.updated` tells it. */
type Changed = Readonly<Record<string, { readonly old: Json; readonly new: Json }>>;

function updated(contact: ContactFacts, changed: Changed = {}): ContactFacts {
  const news = Object.entries(changed).map(([field, change]) => [field, change.new] as const);
  const fields = { ...contact.fields, ...Object.fromEntries(news) };
  return withOwnPlaces({ ...contact, fields }, changed);
}

/** Zone and status stand beside the other fields in the facts. */
function withOwnPlaces(contact: ContactFacts, { time_zone: zone, status }: Changed): ContactFacts {
  const moved = zone ? { ...contact, timeZone: typeof zone.new === 'string' ? zone.new : null } : contact;
  return status ? { ...moved, status: status.new as ContactStatus } : moved;
}

/** Scenarios and previews say which fields get which values; in production the event says what they were before, too. */
export function asInProduction(contact: ContactFacts, event: ContactEvent): ContactEvent {
  const { fields, ...data } = event.data;
  if (event.type !== 'contact.updated' || !isObject(fields)) return event;
  const changed = Object.entries(fields).flatMap(([field, value]) => {
    const old = Object.hasOwn(contact.fields, field) ? (contact.fields[field] ?? null) : null;
    return sameJson(old, value) ? [] : [[field, { old, new: value }] as const];
  });
  return { ...event, data: { ...data, changed: Object.fromEntries(changed) } };
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const including = (set: ReadonlySet<string>, item: string | null): ReadonlySet<string> =>
  item === null ? set : new Set(set).add(item);

const excluding = (set: ReadonlySet<string>, item: string | null): ReadonlySet<string> =>
  new Set([...set].filter((other) => other !== item));

/** A click proves that the mail was opened, even where its pixel was blocked. */
function withEngagement(contact: ContactFacts, event: ContactEvent): ContactFacts {
  const { run, node } = event.data;
  if (typeof run !== 'string' || typeof node !== 'string') return contact;
  const key = mailKey(run, node);
  const clicked = event.type === 'mail.clicked' || contact.mails.get(key)?.clicked === true;
  return { ...contact, mails: new Map(contact.mails).set(key, { opened: true, clicked }) };
}
