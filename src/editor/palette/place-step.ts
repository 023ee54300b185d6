import type { FunnelGraph, GraphNode, NodeId, Position } from '../../graph/model.ts';
import { addNode } from '../../graph/operations/add-node.ts';
import { connect } from '../../graph/operations/connect.ts';
import { inOrder, type Operation } from '../../graph/operations/edit.ts';
import { insertOnEdge } from '../../graph/operations/insert-on-edge.ts';
import { moveNodes } from '../../graph/operations/move-nodes.ts';
import { hasNoWayIn } from '../../graph/shape.ts';
import { kindShapes } from '../../nodes/kinds.ts';
import { CARD_HEIGHT, COLUMN, ROW, toGrid } from '../canvas/card-size.ts';
import type { SelectedEdge } from '../store/selection-slice.ts';

type Fresh = Omit<GraphNode, 'position'>;

/** The node and all that come after it. */
function downstream(graph: FunnelGraph, start: NodeId): Set<NodeId> {
  const found = new Set([start]);
  for (const id of found) for (const to of Object.values(graph.nodes[id]?.ports ?? {})) found.add(to);
  return found;
}

/** Puts a step into an edge, and where the room is too short, moves what follows down. */
export function placeInEdge(node: Fresh, edge: SelectedEdge): Operation {
  return (graph) => {
    const source = graph.nodes[edge.from];
    const target = graph.nodes[source?.ports[edge.port] ?? ''];
    if (!source || !target) return { refused: 'no-such-edge' };
    const gap = target.position.y - source.position.y;
    const lack = gap > 0 ? Math.max(0, 2 * ROW - gap) : 0;
    // A loop's way back must not move its own start.
    const below = [...downstream(graph, target.id)].filter(
      (id) => id !== source.id && (graph.nodes[id]?.position.y ?? 0) >= target.position.y,
    );
    const moved = below.flatMap((id) => {
      const position = graph.nodes[id]?.position;
      return position ? [[id, { x: position.x, y: position.y + lack }] as const] : [];
    });
    const y = gap > 0 ? source.position.y + (gap + lack) / 2 : source.position.y + ROW;
    const position = { x: target.position.x, y: toGrid(y) };
    return inOrder(
      (now) => moveNodes(now, Object.fromEntries(moved)),
      (now) => insertOnEdge(now, kindShapes, { ...node, position }, edge),
    )(graph);
  };
}

const overlaps = (graph: FunnelGraph, { x, y }: Position): boolean =>
  Object.values(graph.nodes).some(
    ({ position }) => Math.abs(position.x - x) < COLUMN - 24 && Math.abs(position.y - y) < CARD_HEIGHT,
  );

/** The wished place, or the nearest free one to its right. */
function freePlace(graph: FunnelGraph, wished: Position): Position {
  let { x } = wished;
  while (overlaps(graph, { x, y: wished.y })) x += COLUMN;
  return { x: toGrid(x), y: toGrid(wished.y) };
}

export const placeAt =
  (node: Fresh, wished: Position): Operation =>
  (graph) =>
    addNode(graph, { ...node, position: freePlace(graph, wished) });

/**
 * Puts a step after another: connected to the first open port, else into the edge of the first port. Where neither goes,
 * because a step is an entry or an end, it stands below, unconnected.
 */
export function placeAfter(node: Fresh, after: NodeId): Operation {
  return (graph) => {
    const source = graph.nodes[after];
    if (!source) return { refused: 'no-such-step' };
    const { x, y } = source.position;
    const place = placeAt(node, { x, y: y + ROW });
    const ports = kindShapes(source.kind)?.ports(source.settings) ?? [];
    if (hasNoWayIn(kindShapes(node.kind)?.family) || ports.length === 0) return place(graph);
    const open = ports.find((port) => !port.optional && source.ports[port.id] === undefined);
    if (open)
      return inOrder(place, (now) => connect(now, kindShapes, { from: after, port: open.id, to: node.id }))(
        graph,
      );
    const inserted = placeInEdge(node, { from: after, port: ports[0]?.id ?? '' })(graph);
    return 'refused' in inserted ? place(graph) : inserted;
  };
}
