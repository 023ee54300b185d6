import type { TestDatabase, Who } from '../support/database.ts';
import { attempt, type Outcome } from './attempt.ts';
import type { TableFacts } from './catalogue.ts';
import type { Workspace } from './two-workspaces.ts';

export type Command = (who: Who, table: TableFacts) => Promise<Outcome<number>>;

/** What can be tried on the rows of `ours` in any table; it answers how many were touched, and nothing of it stays. */
export function tableCommands(database: TestDatabase, ours: Workspace, newcomer: string) {
  const run = (who: Who, statement: string, values: readonly unknown[] = []) =>
    attempt(database, who, async (sql) => (await sql.unsafe(statement, values as never[])).count);

  const ofOurs = ({ workspaceColumn, name }: TableFacts): string => {
    if (workspaceColumn === null) return '';
    // Those who may leave a workspace may not make others leave it.
    return `where ${workspaceColumn} = '${ours.id}' ${name === 'workspace_members' ? `and role = 'marketer'` : ''}`;
  };

  const insert: Command = async (who, table) => {
    const columns = table.insertable.join(', ');
    const row = await freshRow(database, ours, newcomer, table);
    const source = `select ${columns} from jsonb_populate_record(null::${table.table}, $1)`;
    return run(who, `insert into ${table.table} (${columns}) ${source}`, [row]);
  };
  const select: Command = (who, table) => run(who, `select from ${table.table} ${ofOurs(table)}`);
  const update: Command = (who, table) =>
    run(who, `update ${table.table} set ${table.updatable[0]} = ${table.updatable[0]} ${ofOurs(table)}`);
  const remove: Command = (who, table) => run(who, `delete from ${table.table} ${ofOurs(table)}`);
  return { insert, select, update, remove };
}

/** A row of ours in new clothes: one that would be stored if nothing but access stood against it. */
async function freshRow(
  { sql }: TestDatabase,
  ours: Workspace,
  newcomer: string,
  { table, insertable, name }: TableFacts,
): Promise<Record<string, unknown>> {
  const [found] = await sql.unsafe<{ row: Record<string, unknown> }[]>(
    `select to_jsonb(t) as row from ${table} t where t.workspace_id = '${ours.id}' limit 1`,
  );
  const fresh: Record<string, unknown> = {
    ...found?.row,
    id: crypto.randomUUID(),
    name: 'Fresh',
    key: 'fresh',
    email: 'fresh@ours.test',
    tag_id: ours.spareTag,
    list_id: ours.spareList,
    ...(name === 'workspace_members' ? { user_id: newcomer, role: 'viewer' } : {}),
  };
  return Object.fromEntries(insertable.map((column) => [column, fresh[column]]));
}
