import * as z from 'zod';
import type { Port } from '../../graph/shape.ts';
import { conditionNeeds } from '../../runtime/conditions/condition-needs.ts';
import { conditionProblems } from '../../runtime/conditions/condition-problems.ts';
import { conditionSchema } from '../../runtime/conditions/condition-schema.ts';
import { describeCondition } from '../../runtime/conditions/describe-condition.ts';
import { evaluate } from '../../runtime/conditions/evaluate.ts';
import { defineStep } from '../node-kind.ts';
import { words } from './words.ts';

const ports: readonly Port[] = [
  { id: 'yes', label: 'port-yes' },
  { id: 'no', label: 'port-no' },
];

export const branch = defineStep({
  kind: 'branch',
  family: 'decide',
  settings: z.strictObject({ condition: conditionSchema }),
  words,
  defaults: { condition: { match: 'all', conditions: [] } },
  takesTime: false,
  ports: () => ports,
  lint: ({ condition }, references, say) =>
    conditionProblems(condition, references, say).map((problem) => ({
      ...problem,
      severity: 'error',
      path: ['condition', ...problem.path],
    })),
  summary: ({ condition }, references, say) =>
    say('summary', { condition: describeCondition(condition, references, say) }),
  facts: ({ condition }) => conditionNeeds(condition),
  enter(step) {
    const { holds, because } = evaluate(step.settings.condition, step);
    return { move: 'leave', port: holds ? 'yes' : 'no', detail: { because } };
  },
});
