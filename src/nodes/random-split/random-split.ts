import type { Port } from '../../graph/shape.ts';
import type { Step } from '../../runtime/behaviour.ts';
import { namedPorts } from '../named-ports.ts';
import { defineStep } from '../node-kind.ts';
import { drawnArm } from './drawn-arm.ts';
import { type Arm, type SplitSettings, splitSettings } from './split-settings.ts';
import { words } from './words.ts';

export const randomSplit = defineStep({
  kind: 'random-split',
  family: 'decide',
  settings: splitSettings,
  words,
  defaults: {
    arms: [
      { id: 'a', name: 'A', weight: 50 },
      { id: 'b', name: 'B', weight: 50 },
    ],
  },
  takesTime: false,
  ports: ({ arms }) => withoutHoldoutFirst(namedPorts(arms), arms),
  lint: () => [],
  summary: ({ arms, winner }, _references, say) => {
    const shares = arms.map((arm) => say('share', { name: arm.name.trim(), share: shareOf(arm, arms) }));
    const all = shares.reduce((first, second) => say('summary-and', { first, second }));
    return winner ? say('summary-winner', { arms: all }) : all;
  },
  facts: () => [],
  enter(step) {
    const { arms } = step.settings;
    const drawn = drawnArm(arms, ...nameOf(step));
    const winner = arms.find(({ id, holdout }) => id === step.winner && !holdout);
    if (!winner || drawn.holdout) return { move: 'leave', port: drawn.id };
    return { move: 'leave', port: winner.id, detail: { winner: true } };
  },
});

/** What chance is asked for: this contact here, and unless it is to stay with its arm, this time. */
function nameOf({ funnelId, node, contact, entry, visit, settings }: Step<SplitSettings>) {
  const always = [funnelId, node, contact.id];
  return settings.sticky ? always : [...always, entry, visit];
}

/** An arm's part of all, from 0 to 1. */
export function shareOf({ weight }: Pick<Arm, 'weight'>, arms: readonly Pick<Arm, 'weight'>[]): number {
  const sum = arms.reduce((total, arm) => total + arm.weight, 0);
  return sum > 0 ? weight / sum : 0;
}

/** While the step is switched off everybody leaves by the first exit: never by that of the holdout. */
function withoutHoldoutFirst(ports: readonly Port[], arms: unknown): Port[] {
  const held = new Set(Array.isArray(arms) ? arms.flatMap(heldId) : []);
  return [...ports.filter(({ id }) => !held.has(id)), ...ports.filter(({ id }) => held.has(id))];
}

const heldId = (arm: unknown): string[] =>
  typeof arm === 'object' && arm !== null && 'holdout' in arm && arm.holdout === true && 'id' in arm
    ? [String(arm.id)]
    : [];
