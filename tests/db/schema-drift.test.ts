import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATABASE_TYPES, SCHEMA_SNAPSHOT } from '../../scripts/database/generated-files.ts';
import { readApiSchema } from '../../scripts/database/read-api-schema.ts';
import { readSchemaSnapshot } from '../../scripts/database/read-schema-snapshot.ts';
import { renderDatabaseTypes } from '../../scripts/database/render-database-types.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('the committed types are those of the migrations (npm run db:types)', async () => {
  expect(await readFile(DATABASE_TYPES, 'utf8')).toBe(renderDatabaseTypes(await readApiSchema(database.sql)));
});

test('the committed snapshot is that of the migrations (npm run db:snapshot)', async () => {
  expect(await readFile(SCHEMA_SNAPSHOT, 'utf8')).toBe(await readSchemaSnapshot(database.sql));
});

test('a change to the schema would be seen (the control)', async () => {
  const [types, snapshot] = [
    renderDatabaseTypes(await readApiSchema(database.sql)),
    await readSchemaSnapshot(database.sql),
  ];
  await database.sql.unsafe(`
    alter table public.tags add column colour text not null default 'grey';
    create policy "everybody reads" on public.tags for select to anon using (true);
    grant execute on function private.person(uuid) to anon;`);
  expect(renderDatabaseTypes(await readApiSchema(database.sql))).not.toBe(types);
  const changed = await readSchemaSnapshot(database.sql);
  expect(changed).not.toBe(snapshot);
  expect(changed).toContain('everybody reads (anon)');
});
