import postgres, { type Sql } from 'postgres';

/**
 * A pool for the scheduler. No session state is used, so it works through a pooler in transaction mode too; there
 * prepared statements are off (port 6543 on hosted Supabase).
 */
export const connect = (databaseUrl: string, connections: number): Sql =>
  postgres(databaseUrl, {
    max: connections,
    prepare: new URL(databaseUrl).port !== '6543',
    connection: { application_name: 'rivulet-scheduler' },
    onnotice: () => undefined,
  });
