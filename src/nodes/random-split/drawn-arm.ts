import { chance } from '../../runtime/chance.ts';
import type { Arm } from './split-settings.ts';

/**
 * The arm that chance draws for a name. Each arm throws for itself and the smallest throw wins (weighted rendezvous
 * hashing: Thaler and Ravishankar, 1998), so that the order of the arms is nothing, and a changed weight or a new arm
 * moves only those contacts that it must: nobody changes between two other arms.
 */
export function drawnArm(arms: readonly Arm[], ...name: readonly (string | number)[]): Arm {
  const [first, ...others] = arms;
  if (!first) throw new Error(`a split has no arms to draw from for ${name.join(', ')}`);
  const throwOf = (arm: Arm) => -Math.log(chance(...name, arm.id)) / arm.weight;
  let drawn = { arm: first, at: throwOf(first) };
  for (const arm of others) {
    const at = throwOf(arm);
    if (at < drawn.at || (at === drawn.at && arm.id < drawn.arm.id)) drawn = { arm, at };
  }
  return drawn.arm;
}
