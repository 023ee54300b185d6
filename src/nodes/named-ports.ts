import type { Json } from '../graph/json.ts';
import type { Port } from '../graph/shape.ts';

/** Ids of exits that marketers add themselves. The reserved ones mean something else. */
export const PORT_ID = /^(?!(?:otherwise|interrupted)$)[a-z0-9]{1,20}$/;

/** An exit for each `{ id, name }` of a list in drafted settings, whatever else stands there. */
export function namedPorts(list: Json | undefined): Port[] {
  const items = Array.isArray(list) ? list : [];
  const ports = items.flatMap((item: Json): [string, Port][] => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
    const { id, name } = item as Readonly<Record<string, Json>>;
    if (typeof id !== 'string' || !PORT_ID.test(id)) return [];
    return [[id, typeof name === 'string' && name.trim() !== '' ? { id, name } : { id }]];
  });
  return [...new Map(ports).values()];
}

/** Does each item have an id of its own? */
export const haveOwnIds = (items: readonly { readonly id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length;
