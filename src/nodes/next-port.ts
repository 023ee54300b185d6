import type { Port } from '../graph/shape.ts';

/** The exit of every step that has but one. It needs no label. */
export const nextPort: readonly Port[] = [{ id: 'next' }];
