import postgres from 'postgres';
import { seedDemo } from '../../src/local-supabase/seed-demo.ts';
import { startLocalSupabase } from '../../src/local-supabase/start-local-supabase.ts';
import type { Service } from './service.ts';

const nothingToStop = { stop: async () => undefined };

export const localSupabase: Service = {
  name: 'database',
  async start({ dataDir, functions, log }) {
    const local = await startLocalSupabase({ dataDir, functions, log });
    return {
      stop: local.stop,
      provides: { local, supabase: local, schedulerUrl: local.schedulerUrl ?? local.databaseUrl },
    };
  },
};

/** Runs while the database is empty: an interrupted seed is not taken for a finished one as long as it commits people last. */
export const demoData: Service = {
  name: 'demo data',
  async start({ local }) {
    if (local && (await isEmpty(local.databaseUrl))) await seedDemo(local);
    return nothingToStop;
  },
};

async function isEmpty(databaseUrl: string): Promise<boolean> {
  const sql = postgres(databaseUrl, { max: 1 });
  try {
    return (await sql`select from auth.users limit 1`).length === 0;
  } finally {
    await sql.end();
  }
}
