import type { LintContext } from './lint-context.ts';
import type { Problem } from './problem.ts';

/** Exits that lead nowhere and are not meant to be left open. */
export const openPorts = ({ nodes, ports, say }: LintContext): Problem[] =>
  nodes.flatMap((node) =>
    ports(node)
      .filter((port) => !port.optional && !Object.hasOwn(node.ports, port.id))
      .map((port): Problem => {
        const message = say('open-port');
        return { code: 'open-port', severity: 'warning', message, node: node.id, port: port.id };
      }),
  );
