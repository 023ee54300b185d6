import type { FunnelGraph } from '../../graph/model.ts';
import { kindOf } from '../../nodes/kinds.ts';
import type { NodeKind } from '../../nodes/node-kind.ts';
import { parsedSettings } from '../../nodes/parsed-settings.ts';
import type { EventPattern } from '../../runtime/event.ts';

type EntryKind = Extract<NodeKind, { family: 'entry' }>;

const isEntry = (kind: NodeKind | undefined): kind is EntryKind => kind?.family === 'entry';

/** The events that the entries of a funnel wait for, each once. */
export function listenersOf(graph: FunnelGraph, funnelId: string): EventPattern[] {
  const patterns = Object.values(graph.nodes).flatMap((node) => {
    const kind = kindOf(node.kind);
    const parsed = isEntry(kind) ? parsedSettings(kind, node.settings) : undefined;
    return isEntry(kind) && parsed?.success ? kind.listens(parsed.data, funnelId) : [];
  });
  return [...new Map(patterns.map((pattern) => [`${pattern.type} ${pattern.subject}`, pattern])).values()];
}
