import type { FieldReference, References } from '../references.ts';

/** When a contact was created and last active is known, but no clock goes by it. */
const NOT_BY_CLOCK: ReadonlySet<string> = new Set(['created_at', 'last_activity_at']);

/** The fields that the clock can go by. */
export const dateFields = ({ fields }: Pick<References, 'fields'>): ReadonlyMap<string, FieldReference> =>
  new Map([...fields].filter(([field, { type }]) => type === 'date' && !NOT_BY_CLOCK.has(field)));
