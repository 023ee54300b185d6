import postgres, { type Sql } from 'postgres';

export function setting(name: string): string {
  const value = Deno.env.get(name);
  if (!value) throw new Error(`The secret ${name} is not set: supabase secrets set ${name}=…`);
  return value;
}

/** One or two connections for each instance, as `rivulet_scheduler`. Through the pooler, so nothing is prepared. */
export const openDatabase = (connections: number): Sql =>
  postgres(setting('SCHEDULER_DATABASE_URL'), {
    max: connections,
    prepare: false,
    onnotice: () => undefined,
  });

/** Where the app is, without a slash at the end. */
export const appUrl = (): string => setting('APP_URL').replace(/\/+$/, '');
