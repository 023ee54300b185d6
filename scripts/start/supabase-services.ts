import { needsDemo, seedDemo } from '../../src/local-supabase/seed-demo.ts';
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

/** Runs until it has been finished once: an interrupted seed is begun anew. */
export const demoData: Service = {
  name: 'demo data',
  async start({ local }) {
    if (local && (await needsDemo(local.databaseUrl))) await seedDemo(local);
    return nothingToStop;
  },
};
