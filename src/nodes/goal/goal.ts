import * as z from 'zod';
import type { JsonObject } from '../../graph/json.ts';
import type { Port } from '../../graph/shape.ts';
import type { Move, Step } from '../../runtime/behaviour.ts';
import { placeName } from '../../runtime/event.ts';
import { defineStep } from '../node-kind.ts';
import { timeoutEnd, timeoutSchema } from '../timeout-setting.ts';
import {
  describeWatch,
  watched,
  watchNeeds,
  watchPatterns,
  watchProblems,
  watchShape,
} from '../watching/watch.ts';
import { words } from './words.ts';

export const GOAL_REACHED = 'goal.reached';

const settings = z.strictObject({
  on: z.enum(['event', 'condition'], 'choose-on'),
  ...watchShape,
  /** Who has not reached it waits here; else goes on. */
  required: z.boolean().default(false),
  timeout: timeoutSchema,
  /** What reaching it is worth. */
  value: z.number('enter-value').min(0, 'enter-value').max(999_999_999, 'enter-value').default(0),
  currency: z
    .string('enter-currency')
    .regex(/^[A-Z]{3}$/, 'enter-currency')
    .default('EUR'),
});

type Settings = z.output<typeof settings>;

export const goal = defineStep({
  kind: 'goal',
  family: 'decide',
  settings,
  words,
  defaults: { on: 'event', event: { type: '' }, required: false, value: 0, currency: 'EUR' },
  // Whoever has reached it passes at once.
  takesTime: false,
  ports,
  lint: (given, references, say) => watchProblems(given, references, say),
  summary(given, references, say) {
    const what = describeWatch(given, references, say);
    const { value, currency } = given;
    return value > 0 ? say('summary-value', { goal: what, value, currency }) : say('summary', { goal: what });
  },
  facts: (given) => watchNeeds(given),
  listens: (given) => watchPatterns(given),
  seizes: 'ahead',
  // In a loop the goal lies ahead again. Who has been here once comes back by the loop, or by what happens anew: a
  // condition that still holds would take the run away from the same step for ever.
  seize: (step) => (step.visit > 1 && step.event === null ? null : reached(step)),
  enter(step) {
    // An event that came before the contact is not asked for here: it would have brought the contact here by itself.
    const met = step.settings.on === 'condition' ? reached(step) : null;
    if (met) return met;
    if (!step.settings.required) return { move: 'leave', port: 'next', detail: { met: false } };
    return {
      move: 'wait',
      wait: { rule: { for: 'goal', from: step.enteredAt }, until: timeoutEnd(step.settings.timeout, step) },
      detail: { met: false },
    };
  },
  resume: (step, _wait, { occasion }) =>
    reached(step) ??
    (occasion === 'event' ? { move: 'stay' } : { move: 'leave', port: 'timeout', detail: { met: false } }),
});

/** What reaching the goal sets off; null while it is not reached. */
function reached(step: Step<Settings>): Extract<Move, { move: 'leave' }> | null {
  const met = watched(step.settings, step);
  if (!met) return null;
  const { value, currency } = step.settings;
  const because = met.because && { because: met.because };
  return {
    move: 'leave',
    port: 'next',
    detail: { met: true, ...because },
    effects: [{ effect: 'event', type: GOAL_REACHED, subject: placeName(step), data: { value, currency } }],
  };
}

function ports({ required, timeout }: JsonObject): readonly Port[] {
  const onward: Port = { id: 'next' };
  return required === true && timeout !== null && timeout !== undefined
    ? [onward, { id: 'timeout', label: 'port-timeout' }]
    : [onward];
}
