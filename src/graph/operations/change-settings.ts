import type { JsonObject } from '../json.ts';
import type { FunnelGraph, NodeId } from '../model.ts';
import { sameJson } from '../same-json.ts';
import type { KindShapes } from '../shape.ts';
import { type Edit, refuse } from './edit.ts';
import { withNodes } from './with-nodes.ts';

/** New settings for a step. Edges at ports that the new settings no longer have go with them. */
export function changeSettings(
  graph: FunnelGraph,
  shapes: KindShapes,
  id: NodeId,
  settings: JsonObject,
): Edit {
  const node = graph.nodes[id];
  if (!node) return refuse('no-such-step');
  const shape = shapes(node.kind);
  if (!shape) return refuse('unknown-kind');
  if (sameJson(node.settings, settings)) return { graph };
  const offered = new Set(shape.ports(settings).map((port) => port.id));
  const ports = Object.fromEntries(Object.entries(node.ports).filter(([port]) => offered.has(port)));
  return { graph: withNodes(graph, [{ ...node, settings, ports }]) };
}
