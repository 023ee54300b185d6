import * as z from 'zod';
import type { Step } from '../../runtime/behaviour.ts';
import type { BecauseGroup } from '../../runtime/conditions/because.ts';
import type { ConditionGroup } from '../../runtime/conditions/condition.ts';
import { conditionNeeds } from '../../runtime/conditions/condition-needs.ts';
import { conditionProblems } from '../../runtime/conditions/condition-problems.ts';
import { conditionSchema } from '../../runtime/conditions/condition-schema.ts';
import { describeCondition } from '../../runtime/conditions/describe-condition.ts';
import { evaluate } from '../../runtime/conditions/evaluate.ts';
import { eventsThatChange } from '../../runtime/conditions/events-that-change.ts';
import type { EventPattern } from '../../runtime/event.ts';
import type { FactNeed } from '../../runtime/facts.ts';
import type { Say } from '../../text/words.ts';
import {
  chosenEvent,
  describeEvent,
  eventNeeds,
  eventPattern,
  eventProblems,
  eventShape,
} from '../event-choice/event-choice.ts';
import type { SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';
import type { WatchWord } from './words.ts';

/** What a step watches for, which may take hold of runs: that something happens, or that a condition comes to hold. */
export const watchShape = {
  event: z.strictObject(eventShape).nullable().default(null),
  condition: conditionSchema.default({ match: 'all', conditions: [] } satisfies ConditionGroup),
};

export type Watch = z.output<z.ZodObject<typeof watchShape>> & { readonly on: 'event' | 'condition' };

export function watchNeeds({ on, event, condition }: Watch): readonly FactNeed[] {
  if (on === 'condition') return conditionNeeds(condition);
  return event ? eventNeeds(event) : [];
}

export function watchPatterns({ on, event, condition }: Watch): readonly EventPattern[] {
  if (on === 'condition') return eventsThatChange(condition);
  return event ? [eventPattern(event)] : [];
}

/** Is it so, and why? Null if it is not. A condition of nothing never is. */
export function watched(
  { on, event, condition }: Watch,
  step: Step<unknown>,
): { because: BecauseGroup | null } | null {
  if (on === 'event') return event && chosenEvent(event, step);
  if (condition.conditions.length === 0) return null;
  const { holds, because } = evaluate(condition, step);
  return holds ? { because } : null;
}

export function watchProblems(
  { on, event, condition }: Watch,
  references: References,
  say: Say<WatchWord>,
): SettingsProblem[] {
  if (on === 'condition')
    return conditionProblems(condition, references, say).map((problem) => ({
      ...problem,
      severity: 'error',
      path: ['condition', ...problem.path],
    }));
  if (!event) {
    const code = 'choose-event';
    return [{ code, severity: 'error', message: say(code), path: ['event', 'type'] }];
  }
  return eventProblems(event, references, say).map((problem) => ({
    ...problem,
    path: ['event', ...problem.path],
  }));
}

export function describeWatch(
  { on, event, condition }: Watch,
  references: References,
  say: Say<WatchWord>,
): string {
  if (on === 'condition') return describeCondition(condition, references, say);
  return event ? describeEvent(event, references, say) : say('no-event');
}
