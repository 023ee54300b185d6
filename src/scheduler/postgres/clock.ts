import type { Instant } from '../../runtime/instant.ts';

/** The present that statements are told. Null: they read the database's own clock; tests invent another. */
export type Clock = () => Instant | null;

export const databaseClock: Clock = () => null;
