/** The shortest way from a node back to itself, the node first and not repeated; null if there is none. */
export function shortestCycle<Node>(start: Node, successors: (node: Node) => readonly Node[]): Node[] | null {
  const cameFrom = new Map<Node, Node>();
  const queue = [start];
  for (const node of queue) {
    for (const next of successors(node)) {
      if (next === start) return trail(start, node, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return null;
}

function trail<Node>(start: Node, last: Node, cameFrom: ReadonlyMap<Node, Node>): Node[] {
  const nodes = [last];
  for (let node = last; node !== start; ) {
    const before = cameFrom.get(node);
    if (before === undefined) throw new Error('A cycle was found that does not lead back to its start');
    nodes.unshift(before);
    node = before;
  }
  return nodes;
}
