import * as z from 'zod';
import type { Port } from '../graph/shape.ts';
import type { Move } from '../runtime/behaviour.ts';
import type { Instant } from '../runtime/instant.ts';
import { defineWords } from '../text/words.ts';

/** Where those go whose moment is past, or who have none: on like everybody, or by an exit of their own. */
export const pastSchema = z.enum(['go-on', 'past-port']).default('go-on');

export type Past = z.output<typeof pastSchema>;

export const pastPorts = (past: unknown): readonly Port[] =>
  past === 'past-port' ? [{ id: 'next' }, { id: 'past', label: 'port-past' }] : [{ id: 'next' }];

/** The move of who need not wait: the moment lies behind, or there is none. Who comes at the very moment is in time. */
export const leaveAtOnce = (past: Past, until: Instant | null, now: Instant): Move => ({
  move: 'leave',
  port: past === 'past-port' && until !== now ? 'past' : 'next',
  detail: { until },
});

/** For the words of every kind that has the setting. */
export const pastWords = defineWords({ en: { 'port-past': 'Past already' } });
