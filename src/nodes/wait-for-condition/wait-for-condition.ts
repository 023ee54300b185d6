import * as z from 'zod';
import type { JsonObject } from '../../graph/json.ts';
import type { Port } from '../../graph/shape.ts';
import { conditionNeeds } from '../../runtime/conditions/condition-needs.ts';
import { conditionProblems } from '../../runtime/conditions/condition-problems.ts';
import { conditionSchema } from '../../runtime/conditions/condition-schema.ts';
import { describeCondition } from '../../runtime/conditions/describe-condition.ts';
import { evaluate } from '../../runtime/conditions/evaluate.ts';
import { eventsThatChange } from '../../runtime/conditions/events-that-change.ts';
import type { Say } from '../../text/words.ts';
import { defineStep, type SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';
import { timeoutEnd, timeoutSchema, withTimeout } from '../timeout-setting.ts';
import { words } from './words.ts';

const settings = z.strictObject({ condition: conditionSchema, timeout: timeoutSchema });
type Settings = z.output<typeof settings>;

export const waitForCondition = defineStep({
  kind: 'wait-for-condition',
  family: 'wait',
  settings,
  words,
  defaults: { condition: { match: 'all', conditions: [] }, timeout: { amount: 3, unit: 'days' } },
  // Whoever fulfils it already passes without waiting.
  takesTime: false,
  ports,
  lint: problems,
  summary: ({ condition, timeout }, references, say) => {
    const wait = say('summary', { condition: describeCondition(condition, references, say) });
    return withTimeout(wait, timeout, say);
  },
  facts: ({ condition }) => conditionNeeds(condition),
  listens: ({ condition }) => eventsThatChange(condition),
  enter(step) {
    const { holds, because } = evaluate(step.settings.condition, step);
    if (holds) return { move: 'leave', port: 'next', detail: { because } };
    const until = timeoutEnd(step.settings.timeout, step);
    return {
      move: 'wait',
      wait: { rule: { for: 'condition', from: step.enteredAt }, until },
      detail: { because },
    };
  },
  resume(step, _wait, { occasion }) {
    const { holds, because } = evaluate(step.settings.condition, step);
    if (holds) return { move: 'leave', port: 'next', detail: { because } };
    return occasion === 'event' ? { move: 'stay' } : { move: 'leave', port: 'timeout', detail: { because } };
  },
});

function ports({ timeout }: JsonObject): readonly Port[] {
  const onward: Port = { id: 'next' };
  return timeout === null || timeout === undefined
    ? [onward]
    : [onward, { id: 'timeout', label: 'port-timeout' }];
}

function problems(
  { condition, timeout }: Settings,
  references: References,
  say: Say<keyof (typeof words)['en']>,
): SettingsProblem[] {
  const inCondition = conditionProblems(condition, references, say).map(
    (problem): SettingsProblem => ({ ...problem, severity: 'error', path: ['condition', ...problem.path] }),
  );
  const warning = (code: 'no-timeout' | 'never-changes', path: string): SettingsProblem[] => [
    { code, severity: 'warning', message: say(code), path: [path] },
  ];
  const hearsNothing = condition.conditions.length > 0 && eventsThatChange(condition).length === 0;
  return [
    ...inCondition,
    ...(hearsNothing ? warning('never-changes', 'condition') : []),
    ...(timeout === null ? warning('no-timeout', 'timeout') : []),
  ];
}
