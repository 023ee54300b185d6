import { simulateContacts } from './simulate-contacts.ts';

const ROUNDS = 20;
const ROUND_MS = 150;
const CONTACTS_AT_ONCE = 500;

/**
 * Node-steps per second of the runtime on one core, in whatever runs this. The best of many short rounds: what the code
 * can do, not what the machine's other work left it.
 */
export function stepsPerSecond(): number {
  round(); // the engine's compiler warms up
  return Math.max(...Array.from({ length: ROUNDS }, round));
}

function round(): number {
  let steps = 0;
  const from = performance.now();
  while (performance.now() - from < ROUND_MS) steps += simulateContacts(CONTACTS_AT_ONCE);
  return steps / ((performance.now() - from) / 1000);
}
