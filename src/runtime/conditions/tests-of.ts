import { type ConditionGroup, type ConditionTest, isGroup } from './condition.ts';

export type ConditionPath = readonly (string | number)[];

/** All tests of a condition in reading order, each with its path within it: `['conditions', 0, 'conditions', 2]`. */
export function testsOf(
  group: ConditionGroup,
  path: ConditionPath = [],
): { readonly test: ConditionTest; readonly path: ConditionPath }[] {
  return group.conditions.flatMap((condition, index) => {
    const here = [...path, 'conditions', index];
    return isGroup(condition) ? testsOf(condition, here) : [{ test: condition, path: here }];
  });
}
