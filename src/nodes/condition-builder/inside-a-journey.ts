import type { DataSource } from '../../runtime/conditions/condition.ts';

/** Whose data a step can ask about when no event is at hand. */
export const INSIDE_A_JOURNEY: readonly DataSource[] = ['trigger', 'variables'];
