/**
 * The strongly connected components of a directed graph, by Tarjan (1972), with a stack of its own: a funnel that is one
 * long chain would exhaust the engine's. Components of one node without an edge to itself are among them.
 */
export function strongComponents<Node>(
  nodes: Iterable<Node>,
  successors: (node: Node) => readonly Node[],
): Node[][] {
  const index = new Map<Node, number>();
  const low = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const components: Node[][] = [];

  const discover = (node: Node) => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, rest: [...successors(node)] };
  };
  const lower = (node: Node, to: number) => low.set(node, Math.min(low.get(node) ?? to, to));

  const close = (root: Node) => {
    const component = open.splice(open.lastIndexOf(root));
    for (const node of component) isOpen.delete(node);
    components.push(component);
  };

  for (const start of nodes) {
    if (index.has(start)) continue;
    const path = [discover(start)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent) lower(parent.node, low.get(top.node) ?? 0);
        if (low.get(top.node) === index.get(top.node)) close(top.node);
      } else if (!index.has(next)) {
        path.push(discover(next));
      } else if (isOpen.has(next)) {
        lower(top.node, index.get(next) ?? 0);
      }
    }
  }
  return components;
}
