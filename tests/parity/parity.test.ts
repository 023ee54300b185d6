import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/runtime/scenario/parse-scenario.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import { openTestDatabase } from '../support/database.ts';
import { expectedTrace } from './expected-trace.ts';
import { runOnPostgres } from './run-on-postgres.ts';

const folder = new URL('../scenarios/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

function scenarioOf(name: string) {
  const parsed = parseScenario(textOf(name));
  if ('mistakes' in parsed) throw new Error(parsed.mistakes.join('; '));
  return parsed.scenario;
}

const deno = promisify(execFile);
const functions = fileURLToPath(new URL('../../supabase/functions', import.meta.url));
const denoPath = fileURLToPath(new URL('../../node_modules/.bin/deno', import.meta.url));
const entry = fileURLToPath(new URL('deno-entry.ts', import.meta.url));
const FLAGS = ['--cached-only', '--node-modules-dir=manual', '--no-lock', '--no-prompt', '--allow-all'];

describe.each(names)('%s', (name) => {
  const expected = expectedTrace(scenarioOf(name));

  it.each([1, 8])('gives the same trace on Postgres under Node, schedulers: %i', async (schedulers) => {
    const database = await openTestDatabase();
    const owner = postgres(database.url, { max: 1, onnotice: () => undefined });
    const scheduler = connect(database.schedulerUrl, schedulers);
    try {
      expect(await runOnPostgres(owner, scheduler, scenarioOf(name), { batch: 2, schedulers })).toEqual(
        expected,
      );
    } finally {
      await Promise.all([owner.end(), scheduler.end()]);
      await database.close();
    }
  });

  it('gives the same trace on Postgres under Deno', async () => {
    const database = await openTestDatabase();
    try {
      const args = [
        'run',
        ...FLAGS,
        '--config',
        'deno.json',
        entry,
        database.url,
        database.schedulerUrl,
        textOf(name),
      ];
      const { stdout } = await deno(denoPath, args, {
        cwd: functions,
        env: { ...process.env, NO_COLOR: '1' },
      });
      expect(JSON.parse(stdout)).toEqual(expected);
    } finally {
      await database.close();
    }
  });
});
