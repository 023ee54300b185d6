import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { startLocalSupabase } from '../../src/local-supabase/start-local-supabase.ts';
import { withConnection } from '../../src/local-supabase/with-connection.ts';

/** Does the work on a throwaway database that has had every migration, and nothing else. */
export async function withMigratedDatabase<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rivulet-schema-'));
  const stack = await startLocalSupabase({ dataDir, persistent: false });
  try {
    return await withConnection(stack.adminUrl, work);
  } finally {
    await stack.stop();
  }
}
