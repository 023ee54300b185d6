import * as z from 'zod';
import type { JsonObject } from '../../graph/json.ts';
import { changeOf } from '../entry/change-of.ts';
import { defineEntry } from '../entry/define-entry.ts';
import { words } from './words.ts';

export const DIRECTIONS = ['up', 'down', 'either'] as const;

export const scoreCrossed = defineEntry({
  kind: 'score-crossed',
  settings: { value: z.int('enter-score'), direction: z.enum(DIRECTIONS) },
  words,
  defaults: { value: 100, direction: 'up', reentry: 'after-leaving' },
  summary: ({ value, direction }, _references, say) =>
    say(direction === 'up' ? 'summary' : `summary-${direction}`, { value }),
  listens: () => [{ type: 'contact.updated', subject: null }],
  admits: ({ value, direction }, { event }) => {
    const crossing = crossingOf(event.data, value);
    return crossing !== null && (direction === 'either' || direction === crossing);
  },
});

/** The value itself is above: to rise to 100 is to cross it, to fall from 101 to 100 is not. No score counts as 0. */
function crossingOf(data: JsonObject, value: number): 'up' | 'down' | null {
  const change = changeOf(data, 'score');
  if (!change) return null;
  const [wasAbove, isAbove] = [Number(change.old ?? 0) >= value, Number(change.new ?? 0) >= value];
  if (wasAbove === isAbove) return null;
  return isAbove ? 'up' : 'down';
}
