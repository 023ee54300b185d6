import type { Family } from '../../graph/shape.ts';

/** In the order in which kinds are offered. */
export const FAMILIES: readonly Family[] = ['entry', 'wait', 'decide', 'act', 'end', 'rule'];
