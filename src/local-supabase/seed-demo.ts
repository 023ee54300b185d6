import type { Sql } from 'postgres';
import * as z from 'zod';
import { seedFunnels } from './demo/seed-funnels.ts';
import { DEMO_WORKSPACE, seedPeople } from './demo/seed-people.ts';
import { withConnection } from './with-connection.ts';

export interface SeedOptions {
  readonly url: string;
  readonly secretKey: string;
  /** Logs in as `postgres`. */
  readonly databaseUrl: string;
  /** Logs in as the scheduler's role. */
  readonly schedulerUrl: string | null;
}

export const DEMO_SIGN_IN = { email: 'demo@rivulet.test', password: 'rivulet-demo' } as const;

/** Fills an empty database with what makes a first look worth while, all of it dated back from now. */
export async function seedDemo(options: SeedOptions): Promise<void> {
  const { schedulerUrl } = options;
  if (!schedulerUrl)
    throw new Error('Without the role of the scheduler there is nobody to write the history of the demo');
  await withConnection(options.databaseUrl, async (sql) => {
    // What an interrupted seed left behind: nobody can be in it, for its member comes last.
    await sql`delete from public.workspaces w where not exists (
      select from public.workspace_members m where m.workspace_id = w.id)`;
    const userId = await demoUser(sql, options);
    const workspaceId = await seedPeople(sql, Date.now());
    await seedFunnels(sql, { schedulerUrl, workspaceId, timeZone: DEMO_WORKSPACE.timeZone, userId });
    await sql`insert into public.workspace_members (workspace_id, user_id, role) values (${workspaceId}, ${userId}, 'owner')`;
    // New tables have no statistics, and the first searches would be planned blindly.
    await sql`analyze`;
  });
}

/** True until a seed has been finished. */
export const needsDemo = (databaseUrl: string): Promise<boolean> =>
  withConnection(
    databaseUrl,
    async (sql) => (await sql`select from public.workspace_members limit 1`).count === 0,
  );

async function demoUser(sql: Sql, { url, secretKey }: SeedOptions): Promise<string> {
  const [known] = await sql<{ id: string }[]>`select id from auth.users where email = ${DEMO_SIGN_IN.email}`;
  if (known) return known.id;
  const response = await fetch(`${url}/auth/v1/signup`, {
    method: 'POST',
    headers: { apikey: secretKey, 'content-type': 'application/json' },
    body: JSON.stringify({ ...DEMO_SIGN_IN, data: { full_name: 'Ada Wren' } }),
  });
  if (!response.ok)
    throw new Error(`The demo account was refused (${response.status}): ${await response.text()}`);
  return z.object({ user: z.object({ id: z.string() }) }).parse(await response.json()).user.id;
}
