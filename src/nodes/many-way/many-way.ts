import * as z from 'zod';
import type { Because } from '../../runtime/conditions/because.ts';
import { conditionNeeds } from '../../runtime/conditions/condition-needs.ts';
import { conditionProblems } from '../../runtime/conditions/condition-problems.ts';
import { conditionSchema } from '../../runtime/conditions/condition-schema.ts';
import { evaluate } from '../../runtime/conditions/evaluate.ts';
import { haveOwnIds, namedPorts, PORT_ID } from '../named-ports.ts';
import { defineStep } from '../node-kind.ts';
import { words } from './words.ts';

export const MOST_PATHS = 20;

const path = z.strictObject({
  /** Also the exit's id: it stays when the path is renamed or moved, and so does what is connected to it. */
  id: z.string().regex(PORT_ID),
  name: z.string('enter-name').max(60, 'name-too-long').regex(/\S/, 'enter-name'),
  condition: conditionSchema,
});

const settings = z.strictObject({
  paths: z
    .array(path, 'add-path')
    .min(1, 'add-path')
    .max(MOST_PATHS, 'too-many-paths')
    .refine(haveOwnIds, 'same-path-twice'),
});

export const manyWay = defineStep({
  kind: 'many-way',
  family: 'decide',
  settings,
  words,
  defaults: { paths: [] },
  takesTime: false,
  // "Otherwise" comes first: it is the way on while the step is switched off, and of what follows when it is put in.
  ports: ({ paths }) => [{ id: 'otherwise', label: 'port-otherwise' }, ...namedPorts(paths)],
  lint: ({ paths }, references, say) =>
    paths.flatMap(({ condition }, index) =>
      conditionProblems(condition, references, say).map((problem) => ({
        ...problem,
        severity: 'error',
        path: ['paths', index, 'condition', ...problem.path],
      })),
    ),
  summary: ({ paths }, _references, say) =>
    paths
      .map(({ name }) => name.trim())
      .concat(say('otherwise'))
      .reduce((first, second) => say('summary-or', { first, second })),
  facts: ({ paths }) => [...new Set(paths.flatMap(({ condition }) => conditionNeeds(condition)))],
  enter(step) {
    const tried: Because[] = [];
    for (const { id, condition } of step.settings.paths) {
      const { holds, because } = evaluate(condition, step);
      tried.push(because);
      if (holds) return { move: 'leave', port: id, detail: { because: anyOf(tried, true) } };
    }
    return { move: 'leave', port: 'otherwise', detail: { because: anyOf(tried, false) } };
  },
});

/** Why, in the form of one condition: the paths that were looked at, up to the first that held. */
const anyOf = (because: readonly Because[], holds: boolean) => ({ holds, match: 'any' as const, because });
