import { connect } from '../../../src/scheduler/postgres/connect.ts';
import type { Database } from '../../../src/scheduler/postgres/database.ts';

export function setting(name: string): string {
  const value = Deno.env.get(name);
  if (!value) throw new Error(`The secret ${name} is not set: supabase secrets set ${name}=…`);
  return value;
}

/** One or two connections for each instance, as `rivulet_scheduler`. Through the pooler, so nothing is prepared. */
export const openDatabase = (connections: number): Database =>
  connect(setting('SCHEDULER_DATABASE_URL'), connections, { prepare: false });

/** Where the app is, without a slash at the end. */
export const appUrl = (): string => setting('APP_URL').replace(/\/+$/, '');
