import { diffGraphs } from './diff.ts';
import type { FunnelGraph, GraphNode, NodeId, PortId } from './model.ts';
import { withNodes } from './operations/with-nodes.ts';
import { sameJson } from './same-json.ts';

type Ports = GraphNode['ports'];

/** Each edge as I left it where I touched it since `base`, as they left it where I did not. */
function rebasePorts(base: Ports, mine: Ports, theirs: Ports): Ports {
  const result: Record<PortId, NodeId> = { ...theirs };
  for (const port of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    const to = mine[port];
    if (to === base[port]) continue;
    if (to === undefined) delete result[port];
    else result[port] = to;
  }
  return result;
}

function rebaseNode(base: GraphNode, mine: GraphNode, theirs: GraphNode): GraphNode {
  // Settings are one value: half of my delay and half of yours is nobody's delay.
  const settings = sameJson(base.settings, mine.settings) ? theirs.settings : mine.settings;
  const disabled = mine.disabled === base.disabled ? theirs.disabled : mine.disabled;
  const moved = mine.position.x !== base.position.x || mine.position.y !== base.position.y;
  return {
    id: mine.id,
    kind: mine.kind,
    title: mine.title === base.title ? theirs.title : mine.title,
    settings,
    ports: rebasePorts(base.ports, mine.ports, theirs.ports),
    position: moved ? mine.position : theirs.position,
    ...(disabled ? { disabled } : {}),
  };
}

function withoutDanglingEdges(graph: FunnelGraph): FunnelGraph {
  const nodes = Object.values(graph.nodes).map((node) => {
    const ports = Object.entries(node.ports);
    const kept = ports.filter(([, to]) => graph.nodes[to]);
    return kept.length === ports.length ? node : { ...node, ports: Object.fromEntries(kept) };
  });
  return withNodes(graph, nodes);
}

/**
 * My changes since `base`, applied on top of `theirs`. Where both changed the same thing, mine stands; a step that they
 * removed and I changed comes back; edges that would lead nowhere are dropped.
 */
export function rebaseGraph(base: FunnelGraph, mine: FunnelGraph, theirs: FunnelGraph): FunnelGraph {
  const { added, changed, removed } = diffGraphs(base, mine);
  const kept = Object.fromEntries(Object.entries(theirs.nodes).filter(([id]) => !removed.includes(id)));
  const rebased = changed.map(({ before, after }) => {
    const their = theirs.nodes[after.id];
    return their ? rebaseNode(before, after, their) : after;
  });
  return withoutDanglingEdges(withNodes({ ...theirs, nodes: kept }, [...added, ...rebased]));
}
