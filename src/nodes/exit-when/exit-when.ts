import * as z from 'zod';
import type { Move, Step } from '../../runtime/behaviour.ts';
import type { EventPattern } from '../../runtime/event.ts';
import { funnelName, funnelProblems } from '../funnel-setting.ts';
import { GOAL_REACHED } from '../goal/goal.ts';
import { defineStep } from '../node-kind.ts';
import {
  describeWatch,
  type Watch,
  watched,
  watchNeeds,
  watchPatterns,
  watchProblems,
  watchShape,
} from '../watching/watch.ts';
import { words } from './words.ts';

export const EXIT_ONS = ['unsubscribed', 'event', 'condition', 'goal'] as const;

const settings = z.strictObject({
  on: z.enum(EXIT_ONS, 'choose-on'),
  ...watchShape,
  /** Whose goal it is that ends the journey; null for one of this funnel. */
  funnel: z.string().min(1).max(200).nullable().default(null),
  reason: z.string().max(200, 'reason-too-long').default(''),
});

type Settings = z.output<typeof settings>;

export const exitWhen = defineStep({
  kind: 'exit-when',
  family: 'rule',
  settings,
  words,
  defaults: { on: 'unsubscribed' },
  takesTime: false,
  ports: () => [],
  lint(given, references, say) {
    if (isWatch(given)) return watchProblems(given, references, say);
    return given.on === 'goal' && given.funnel !== null ? funnelProblems(given.funnel, references, say) : [];
  },
  summary(given, references, say) {
    if (isWatch(given)) return say('summary', { what: describeWatch(given, references, say) });
    if (given.on === 'unsubscribed') return say('summary-unsubscribed');
    return given.funnel === null
      ? say('summary-goal')
      : say('summary-goal-of', { funnel: funnelName(given.funnel, references, say) });
  },
  facts: (given) => (isWatch(given) ? watchNeeds(given) : []),
  listens: patterns,
  seizes: 'anywhere',
  seize(step) {
    const met = isMet(step);
    return met && ended(step.settings, met.because === null ? {} : { because: met.because });
  },
  // Nothing leads here. Who comes all the same, by a drawing that lint has refused, ends.
  enter: (step) => ended(step.settings, {}),
});

type Met = ReturnType<typeof watched>;
const MET: Met = { because: null };

function isMet(step: Step<Settings>): Met {
  const { settings: given, contact, event, funnelId } = step;
  if (isWatch(given)) return watched(given, step);
  if (given.on === 'unsubscribed')
    return contact.status === 'unsubscribed' || contact.status === 'complained' ? MET : null;
  const ofFunnel = `${given.funnel ?? funnelId}:`;
  return event?.type === GOAL_REACHED && event.subject?.startsWith(ofFunnel) ? MET : null;
}

function patterns(given: Settings): readonly EventPattern[] {
  if (isWatch(given)) return watchPatterns(given);
  if (given.on === 'goal') return [{ type: GOAL_REACHED, subject: null }];
  // A complaint changes the status and has no event of its own.
  return [
    { type: 'contact.unsubscribed', subject: null },
    { type: 'contact.updated', subject: null },
  ];
}

const isWatch = <Given extends Settings>(given: Given): given is Given & Watch =>
  given.on === 'event' || given.on === 'condition';

const REASONS = {
  unsubscribed: 'unsubscribed',
  goal: 'goal-reached',
  event: 'exit-rule',
  condition: 'exit-rule',
} as const;

const ended = (
  { on, reason }: Settings,
  detail: Extract<Move, { move: 'end' }>['detail'] & object,
): Move => ({
  move: 'end',
  reason: reason || REASONS[on],
  detail: { on, ...detail },
});
