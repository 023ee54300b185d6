import type { Instant } from './instant.ts';
import type { Run } from './run.ts';
import { type ContactWork, runOrder, type TurnItem, type TurnResult, type TurnWorld } from './turn.ts';
import { Turn } from './turn-taking.ts';

/**
 * All that happens to one contact now, in order: what is due by (instant, runs before events), and after each piece
 * the events that it caused, before the next. The scheduler's batch and `simulate` are both folds of this function.
 */
export function takeTurn(work: ContactWork, world: TurnWorld): TurnResult {
  const turn = new Turn(work, world);
  for (const item of inOrder(work, world)) turn.handle(item);
  return turn.result();
}

/** By instant. At one instant runs come before events. */
function inOrder(work: ContactWork, world: TurnWorld): TurnItem[] {
  const due: { at: Instant; run: Run }[] = [];
  for (const { run, dueAt } of work.runs) if (dueAt !== null) due.push({ at: dueAt, run });
  if (due.length > 1) due.sort((a, b) => runOrder(a.run, b.run, world));
  const items: TurnItem[] = due;
  for (const { event, arrivedAt } of work.events) items.push({ at: arrivedAt, event });
  // Stable: what is due at one instant stays in this order.
  return items.length > 1 ? items.sort((a, b) => a.at - b.at) : items;
}
