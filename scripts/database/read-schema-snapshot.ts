import type { Sql } from 'postgres';

/** Tables, functions and the scheduler's role of a migrated database, as JSON in one fixed order. */
export async function readSchemaSnapshot(sql: Sql): Promise<string> {
  const snapshot = {
    tables: await byName(readTables(sql)),
    types: await byName(readTypes(sql)),
    functions: await byName(readFunctions(sql)),
    roles: await byName(readRoles(sql)),
  };
  return `${JSON.stringify(snapshot, null, 2)}\n`;
}

interface Named {
  readonly name: string;
  readonly facts: unknown;
}

const byName = async (rows: Promise<readonly Named[]>): Promise<Record<string, unknown>> =>
  Object.fromEntries((await rows).map(({ name, facts }) => [name, facts]));

/* Owners' own rights are left out: whoever runs the migrations owns what they make. */
const readTables = (sql: Sql): Promise<Named[]> => sql<Named[]>`
  select c.oid::regclass::text as name, jsonb_build_object(
    'comment', obj_description(c.oid, 'pg_class'),
    'rowSecurity', c.relrowsecurity,
    'columns', (
      select jsonb_object_agg(a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then 'not null' end,
        case when a.attidentity = 'a' then 'generated always as identity' end,
        case a.attgenerated when 's' then 'generated always as ' || pg_get_expr(d.adbin, d.adrelid) else 'default ' || pg_get_expr(d.adbin, d.adrelid) end,
        '-- ' || col_description(c.oid, a.attnum)))
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    'constraints', (
      select jsonb_object_agg(o.conname, pg_get_constraintdef(o.oid)) from pg_constraint o where o.conrelid = c.oid),
    'indexes', (
      select jsonb_object_agg(i.relname, pg_get_indexdef(x.indexrelid)) from pg_index x join pg_class i on i.oid = x.indexrelid
      where x.indrelid = c.oid),
    'policies', (
      select jsonb_object_agg(p.policyname || ' (' || array_to_string(p.roles, ', ') || ')',
        concat_ws(' ', lower(p.cmd), 'using ' || p.qual, 'with check ' || p.with_check))
      from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname),
    'triggers', (
      select jsonb_object_agg(t.tgname, pg_get_triggerdef(t.oid)) from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal),
    'grants', (
      select jsonb_object_agg(g.grantee, g.privileges) from (
        select grantee::regrole::text as grantee, string_agg(lower(privilege_type), ', ' order by privilege_type) as privileges
        from aclexplode(c.relacl) where grantee <> c.relowner group by 1) g),
    'columnGrants', (
      select jsonb_object_agg(g.grantee, g.columns) from (
        select grantee::regrole::text || ' ' || lower(privilege_type) as grantee, jsonb_agg(a.attname order by a.attname) as columns
        from pg_attribute a, aclexplode(a.attacl) where a.attrelid = c.oid group by 1) g)
  ) as facts
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'v', 'm')
  order by n.nspname, c.relname`;

const readTypes = (sql: Sql): Promise<Named[]> => sql<Named[]>`
  select n.nspname || '.' || c.relname as name,
    (select jsonb_object_agg(a.attname, format_type(a.atttypid, a.atttypmod)) from pg_attribute a where a.attrelid = c.oid) as facts
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'private') and c.relkind = 'c'
  order by 1`;

/* Bodies stand in the migrations; here a hash tells that one has changed. */
const readFunctions = (sql: Sql): Promise<Named[]> => sql<Named[]>`
  select n.nspname || '.' || p.proname || '(' || pg_get_function_arguments(p.oid) || ')' as name, jsonb_build_object(
    'comment', obj_description(p.oid, 'pg_proc'),
    'returns', pg_get_function_result(p.oid),
    'language', l.lanname,
    'volatility', case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end,
    'security', case when p.prosecdef then 'definer' else 'invoker' end,
    'settings', p.proconfig,
    'body', md5(p.prosrc),
    'callers', (
      select jsonb_agg(case grantee when 0 then 'public' else grantee::regrole::text end order by 1)
      from aclexplode(p.proacl) where grantee <> p.proowner)
  ) as facts
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
  where n.nspname in ('public', 'private')
  order by 1`;

const readRoles = (sql: Sql): Promise<Named[]> => sql<Named[]>`
  select rolname as name, jsonb_build_object(
    'superuser', rolsuper, 'bypassesRowSecurity', rolbypassrls, 'inherits', rolinherit,
    'settings', (select to_jsonb(setconfig) from pg_db_role_setting where setrole = r.oid and setdatabase = 0)
  ) as facts
  from pg_roles r where rolname = 'rivulet_scheduler'`;
