import * as z from 'zod';
import type { FunnelGraph } from '../../graph/model.ts';
import { parseGraph } from '../../graph/parse-graph.ts';
import type { Base } from '../store/saving-slice.ts';

/** My work that no server has yet, with the draft it is based on. */
export interface UnsavedCopy {
  readonly base: Base;
  readonly graph: FunnelGraph;
  /** When it was put away; milliseconds. */
  readonly at: number;
}

const copySchema = z.object({
  tab: z.string(),
  at: z.number(),
  base: z.object({ revision: z.number(), graph: z.unknown().transform(parseGraph) }),
  graph: z.unknown().transform(parseGraph),
});

const keyOf = (funnelId: string, personId: string) => `rivulet:unsaved:${personId}:${funnelId}`;

// Of several tabs with the same funnel, one that saves must not clear away what another could not.
const thisTab = crypto.randomUUID();

/** What an earlier visit left unsaved on this device; null if nothing, or nothing readable. */
export function readUnsavedCopy(funnelId: string, personId: string): UnsavedCopy | null {
  const text = localStorage.getItem(keyOf(funnelId, personId));
  if (text === null) return null;
  try {
    const { base, graph, at } = copySchema.parse(JSON.parse(text));
    return { base, graph, at };
  } catch (error) {
    console.warn(`the unsaved copy of funnel ${funnelId} cannot be read`, error);
    return null;
  }
}

/** False where the browser has no room or forbids it. */
export function writeUnsavedCopy(funnelId: string, personId: string, copy: UnsavedCopy): boolean {
  try {
    localStorage.setItem(keyOf(funnelId, personId), JSON.stringify({ ...copy, tab: thisTab }));
    return true;
  } catch (error) {
    console.warn(`no copy of unsaved changes of funnel ${funnelId} could be kept`, error);
    return false;
  }
}

/** Forgets this tab's copy; with `anyTab` also one that this tab has taken over. */
export function clearUnsavedCopy(funnelId: string, personId: string, { anyTab = false } = {}): void {
  const key = keyOf(funnelId, personId);
  const text = localStorage.getItem(key);
  if (text === null) return;
  if (anyTab || text.includes(`"tab":"${thisTab}"`)) localStorage.removeItem(key);
}
