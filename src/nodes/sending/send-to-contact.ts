import * as z from 'zod';
import type { Move, Step } from '../../runtime/behaviour.ts';
import type { Channel } from '../../runtime/effect.ts';
import { type Block, blockOf } from '../../runtime/policies/block-of.ts';
import type { Occasion, Wait } from '../../runtime/run.ts';
import { nextOpening } from '../../runtime/time/time-range.ts';
import { afterOutcome, handOver, skip } from './hand-over.ts';

/** A setting of every step that writes to a contact: a receipt goes out at night, and beyond the cap. */
export const transactionalSetting = { transactional: z.boolean().default(false) };

interface Sendable {
  readonly transactional: boolean;
}

/**
 * How every step that writes to a contact behaves. `reasonNotTo` says why a message would be lost already; what stands
 * between a good message and the contact are the workspace's rules, asked again each time a wait for them is over.
 */
export function sendingToContact<Settings extends Sendable>(
  channel: Channel,
  reasonNotTo: (step: Step<Settings>) => string | null,
) {
  const enter = (step: Step<Settings>): Move => {
    const reason = reasonNotTo(step);
    if (reason !== null) return skip(reason);
    if (step.settings.transactional) return handOver(step, channel);
    const block = blockOf(step, channel);
    return block ? blocked(step, block) : handOver(step, channel, { notAfter: nextQuiet(step) });
  };
  const resume = (step: Step<Settings>, wait: Wait, occasion: Occasion): Move => {
    if (wait.rule.for === 'permission') {
      return occasion.occasion === 'timer' ? enter(step) : { move: 'stay' };
    }
    // It could not go out before the quiet hours began, so it waits for their end like any other.
    if (occasion.occasion === 'outcome' && occasion.outcome === 'expired') return enter(step);
    return afterOutcome(step, wait, occasion);
  };
  return { enter, resume };
}

function blocked({ policies }: Step<unknown>, { reason, until, rule }: Block): Move {
  const detail = { blocked: reason, ...rule };
  switch (policies.whenBlocked) {
    case 'hold':
      return { move: 'wait', wait: { rule: { for: 'permission', ...detail }, until }, detail };
    case 'skip':
      return { move: 'leave', port: 'next', detail: { ...detail, skipped: reason } };
    case 'drop':
      return { move: 'end', reason: `dropped-by-${reason}`, detail };
  }
}

/** A message that is still in the queue by then must not go out any more. */
const nextQuiet = ({ now, zone, policies }: Step<unknown>): number | null =>
  policies.quietHours ? nextOpening(now, zone, policies.quietHours.ranges) : null;
