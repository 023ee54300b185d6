import type { FunnelGraph, NodeId } from '../model.ts';
import { type Edit, refuse } from './edit.ts';
import { withNodes } from './with-nodes.ts';

/** Switches a step on or off. Its settings and connections stay: who comes to a step that is off passes through. */
export function switchNode(graph: FunnelGraph, id: NodeId, on: boolean): Edit {
  const node = graph.nodes[id];
  if (!node) return refuse('no-such-step');
  if (!node.disabled === on) return { graph };
  const { disabled: _disabled, ...bare } = node;
  return { graph: withNodes(graph, [on ? bare : { ...bare, disabled: true }]) };
}
