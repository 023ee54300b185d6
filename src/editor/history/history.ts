import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer';
import { diffGraphs, nodesInDiff } from '../../graph/diff.ts';
import type { FunnelGraph, NodeId } from '../../graph/model.ts';

enablePatches();

interface Entry {
  readonly undo: readonly Patch[];
  readonly redo: readonly Patch[];
  /** Edits with the same key that follow each other closely are one entry: typing, say. */
  readonly together: string | null;
  /** When it was last added to; milliseconds. */
  readonly at: number;
}

/** What can be taken back and done again, newest last. */
export interface History {
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}

export interface Step {
  readonly graph: FunnelGraph;
  readonly history: History;
}

export const emptyHistory: History = { past: [], future: [] };

const TOGETHER_WITHIN = 1_500;
const LONGEST_PAST = 500;

/** One patch for each node that differs, so that an entry costs what it changed and not the whole document. */
function patchesBetween(before: FunnelGraph, after: FunnelGraph): Pick<Entry, 'undo' | 'redo'> {
  const ids: NodeId[] = nodesInDiff(diffGraphs(before, after));
  const [, redo, undo] = produceWithPatches(before, (draft) => {
    for (const id of ids) {
      const node = after.nodes[id];
      const nodes = draft.nodes as Record<NodeId, FunnelGraph['nodes'][NodeId]>;
      if (node) nodes[id] = node;
      else delete nodes[id];
    }
  });
  return { undo, redo };
}

/** The history once `before` has become `after`. */
export function record(
  history: History,
  before: FunnelGraph,
  after: FunnelGraph,
  { together = null, at }: { readonly together?: string | null; readonly at: number },
): History {
  const patches = patchesBetween(before, after);
  if (patches.redo.length === 0) return history;
  const last = history.past.at(-1);
  const joins = last && together !== null && last.together === together && at - last.at <= TOGETHER_WITHIN;
  if (!joins)
    return { past: [...history.past, { ...patches, together, at }].slice(-LONGEST_PAST), future: [] };
  const joined = {
    undo: [...patches.undo, ...last.undo],
    redo: [...last.redo, ...patches.redo],
    together,
    at,
  };
  return { past: [...history.past.slice(0, -1), joined], future: [] };
}

/** Takes the last entry back; null when there is none. */
export function undo(graph: FunnelGraph, { past, future }: History): Step | null {
  const entry = past.at(-1);
  if (!entry) return null;
  return {
    graph: applyPatches(graph, entry.undo),
    history: { past: past.slice(0, -1), future: [...future, entry] },
  };
}

/** Does again what was taken back last; null when there is nothing. */
export function redo(graph: FunnelGraph, { past, future }: History): Step | null {
  const entry = future.at(-1);
  if (!entry) return null;
  // Typing after a redo must not join what was typed before it.
  const closed = { ...entry, together: null };
  return {
    graph: applyPatches(graph, entry.redo),
    history: { past: [...past, closed], future: future.slice(0, -1) },
  };
}
