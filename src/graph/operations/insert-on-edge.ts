import type { FunnelGraph, GraphNode, NodeId, PortId } from '../model.ts';
import { hasNoWayIn, type KindShapes } from '../shape.ts';
import { addNode } from './add-node.ts';
import { connect } from './connect.ts';
import { type Edit, inOrder, refuse } from './edit.ts';

/** Puts a new node into an edge: `from` leads to it, and its first port leads where the edge led. */
export function insertOnEdge(
  graph: FunnelGraph,
  shapes: KindShapes,
  node: GraphNode,
  { from, port }: { readonly from: NodeId; readonly port: PortId },
): Edit {
  const to = graph.nodes[from]?.ports[port];
  if (to === undefined) return refuse('no-such-edge');
  const shape = shapes(node.kind);
  if (!shape) return refuse('unknown-kind');
  if (hasNoWayIn(shape.family)) return refuse(shape.family === 'rule' ? 'into-rule' : 'into-entry');
  const ports = shape.ports(node.settings);
  const onward = ports.find((one) => !one.optional) ?? ports[0];
  if (!onward) return refuse('no-way-on');
  return inOrder(
    (now) => addNode(now, node),
    (now) => connect(now, shapes, { from, port, to: node.id }),
    (now) => connect(now, shapes, { from: node.id, port: onward.id, to }),
  )(graph);
}
