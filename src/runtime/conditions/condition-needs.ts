import type { FactNeed } from '../facts.ts';
import { type Condition, isGroup } from './condition.ts';
import { testsOf } from './tests-of.ts';

const NEEDS = { field: null, data: null, tag: 'tags', list: 'lists', mail: 'mails' } as const;

/** The facts that must be loaded before a condition can be evaluated. */
export function conditionNeeds(condition: Condition): FactNeed[] {
  const tests = isGroup(condition) ? testsOf(condition).map(({ test }) => test) : [condition];
  return [...new Set(tests.flatMap(({ test }) => NEEDS[test] ?? []))];
}
