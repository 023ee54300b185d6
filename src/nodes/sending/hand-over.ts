import type { Port } from '../../graph/shape.ts';
import type { Move, Step } from '../../runtime/behaviour.ts';
import type { Channel } from '../../runtime/effect.ts';
import type { Instant } from '../../runtime/instant.ts';
import type { Occasion, Wait } from '../../runtime/run.ts';

/** The exits of every step that hands something over to the outside. */
export const handOverPorts: readonly Port[] = [
  { id: 'next' },
  { id: 'failed', label: 'port-failed', optional: true },
];

interface HandOver {
  /** The name under which an answer is kept; none if empty. */
  readonly keepAs?: string;
  readonly notAfter?: Instant | null;
}

/**
 * Writes the message; waits for what becomes of it only where somebody asks: a wired error path, an answer to keep, an
 * instant after which it must not go out.
 */
export function handOver(
  step: Step<unknown>,
  channel: Channel,
  { keepAs = '', notAfter = null }: HandOver = {},
): Move {
  const awaited = keepAs !== '' || notAfter !== null || step.wired('failed');
  const effects = [{ effect: 'message', channel, awaited, notAfter }] as const;
  if (!awaited) return { move: 'leave', port: 'next', effects };
  return { move: 'wait', wait: { rule: { for: 'outcome' }, until: null }, effects };
}

/** Goes on once it is known what became of the message, and keeps the answer under a name where there is one. */
export function afterOutcome(step: Step<unknown>, wait: Wait, occasion: Occasion, keepAs = ''): Move {
  if (occasion.occasion !== 'outcome') return { move: 'wait', wait };
  const { outcome, reason, response } = occasion;
  // The version may have changed while it waited: a failure whose path is gone takes the normal one.
  const port = outcome === 'failed' && step.wired('failed') ? 'failed' : 'next';
  return {
    move: 'leave',
    port,
    detail: outcome === 'skipped' ? { skipped: reason } : { outcome, reason },
    ...(keepAs !== '' && response !== undefined ? { keep: { [keepAs]: response } } : {}),
  };
}

/** Goes on without a message, and says why. */
export const skip = (reason: string): Move => ({ move: 'leave', port: 'next', detail: { skipped: reason } });
