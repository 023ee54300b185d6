import type { EventPattern } from './event.ts';
import type { Program } from './program.ts';

/** An event that a published funnel must be told of. */
export interface Listener extends EventPattern {
  /** It brings contacts in; otherwise it moves those inside. */
  readonly starts: boolean;
}

/** The events that the steps of a program listen to, each once for entries and once for those who wait inside. */
export function listenersOf({ nodes, entries }: Program): Listener[] {
  const starting = new Set(entries.map(({ node }) => node.id));
  const listeners = [...nodes.values()].flatMap((node) =>
    'listens' in node
      ? node.listens.map(({ type, subject }) => ({ type, subject, starts: starting.has(node.id) }))
      : [],
  );
  return [...new Map(listeners.map((listener) => [JSON.stringify(listener), listener])).values()];
}
