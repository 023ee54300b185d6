import type { JsonObject } from '../graph/json.ts';
import type { ContactEvent } from './event.ts';
import { type ContactFacts, mailKey } from './facts.ts';

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
      return { ...contact, fields: { ...contact.fields, ...(event.data.fields as JsonObject | undefined) } };
    case 'contact.unsubscribed':
      return { ...contact, status: 'unsubscribed' };
    case 'mail.opened':
    case 'mail.clicked':
      return withEngagement(contact, event);
    default:
      return contact;
  }
}

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
