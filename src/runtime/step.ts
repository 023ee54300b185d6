import type { NodeId, PortId } from '../graph/model.ts';
import type { Circumstances } from './advance.ts';
import type { Step } from './behaviour.ts';
import { mailKey } from './facts.ts';
import type { ProgramNode } from './program.ts';
import type { Run } from './run.ts';
import { firstValidZone } from './time/time-zone.ts';

/** What `node` sees of its run. The zone is resolved only when a step asks for it: most never do. */
export function stepOf(node: ProgramNode, run: Run, circumstances: Circumstances): Step<unknown> {
  const { contact, now, workspaceZone } = circumstances;
  return {
    node: node.id,
    settings: node.settings,
    now,
    contact,
    get zone() {
      return firstValidZone(contact.timeZone, workspaceZone);
    },
    visit: run.visit,
    enteredAt: run.nodeEnteredAt,
    trigger: run.trigger,
    mail: (mailNode: NodeId) => contact.mails.get(mailKey(run.id, mailNode)) ?? null,
    wired: (port: PortId) => node.ports[port] !== undefined,
  };
}
