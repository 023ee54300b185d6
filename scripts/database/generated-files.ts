import { fileURLToPath } from 'node:url';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Written by `npm run db:types`. */
export const DATABASE_TYPES = fromRoot('src/data/database.gen.ts');

/** Written by `npm run db:snapshot`: what the migrations amount to, so that a change to them can be read as a difference. */
export const SCHEMA_SNAPSHOT = fromRoot('supabase/schema.snapshot.json');
