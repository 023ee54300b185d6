/** `npm run bench`: prints one JSON object a line, {name, value, unit, limit, ratio}. `npm run bench -- 100000` for more contacts. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { startLocalSupabase } from '../../src/local-supabase/start-local-supabase.ts';
import { advanceBench } from './advance.bench.ts';
import { print } from './figure.ts';
import { simulateBench } from './simulate.bench.ts';

const contacts = Number(process.argv[2] ?? 10_000);

for (const measured of await simulateBench()) print(measured);

const dataDir = await mkdtemp(join(tmpdir(), 'rivulet-bench-'));
const local = await startLocalSupabase({ dataDir, persistent: false });
const owner = postgres(local.adminUrl, { max: 1, onnotice: () => undefined });
try {
  const schedulerUrl = local.schedulerUrl;
  if (schedulerUrl === null) throw new Error('the migrations made no scheduler role');
  for (const measured of await advanceBench({ owner, schedulerUrl }, contacts)) print(measured);
} finally {
  await owner.end();
  await local.stop();
}
