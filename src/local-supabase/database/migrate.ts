import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { StartProblem } from '../start-problem.ts';
import { say } from '../words.ts';

interface Migration {
  readonly version: string;
  readonly name: string;
  readonly file: string;
}

const FILE_NAME = /^(\d+)_(.+)\.sql$/;

/**
 * Applies the migrations that the database has not seen, verbatim and in order, each in a transaction of its own, and keeps
 * the record where the Supabase CLI keeps it. `sql` logs in as `postgres`, who is no superuser here either.
 * @returns the file names applied
 */
export async function migrate(sql: Sql, dir: string): Promise<string[]> {
  const applied = await appliedVersions(sql);
  const migrations = await migrationsIn(dir);
  const unknown = applied.find((version) => !migrations.some((migration) => migration.version === version));
  if (unknown !== undefined) throw new StartProblem(say('migration_missing', { version: unknown, dir }));
  const pending = migrations.filter(({ version }) => !applied.includes(version));
  for (const migration of pending) await apply(sql, dir, migration);
  return pending.map(({ file }) => file);
}

async function migrationsIn(dir: string): Promise<Migration[]> {
  const files = (await readdir(dir)).sort();
  return files.flatMap((file) => {
    const [, version, name] = FILE_NAME.exec(file) ?? [];
    return version && name ? [{ version, name, file }] : [];
  });
}

async function appliedVersions(sql: Sql): Promise<string[]> {
  await sql.unsafe(`
    set client_min_messages = warning;
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (
      version text not null primary key, statements text[], name text
    );
    reset client_min_messages;`);
  const rows = await sql<{ version: string }[]>`select version from supabase_migrations.schema_migrations`;
  return rows.map(({ version }) => version);
}

async function apply(sql: Sql, dir: string, { version, name, file }: Migration): Promise<void> {
  const text = await readFile(join(dir, file), 'utf8');
  try {
    await sql.begin(async (tx) => {
      await tx.unsafe(text);
      // Set options must not leak from one migration into the next, and search_path least of all.
      await tx`reset all`;
      await tx`
        insert into supabase_migrations.schema_migrations (version, name, statements)
        values (${version}, ${name}, ${[text]})`;
    });
  } catch (cause) {
    throw new StartProblem(say('migration_failed', { file, reason: reasonOf(cause, text) }), { cause });
  }
}

function reasonOf(error: unknown, text: string): string {
  const { message, position } = error as { message?: string; position?: string };
  const line = position ? text.slice(0, Number(position)).split('\n').length : null;
  return `${message ?? String(error)}${line === null ? '' : ` (line ${line})`}`;
}
