import type { Sql } from 'postgres';

export interface TableFacts {
  readonly schema: string;
  readonly name: string;
  /** Quoted and with its schema. */
  readonly table: string;
  readonly rowSecurity: boolean;
  /** What `authenticated` may do, by column: what is not granted cannot be tried. */
  readonly selectable: boolean;
  readonly insertable: readonly string[];
  readonly updatable: readonly string[];
  readonly deletable: boolean;
  readonly workspaceColumn: string | null;
}

/** Every table of ours. A table added tomorrow is in here without anyone's doing. */
export const readTables = (sql: Sql): Promise<TableFacts[]> => sql<TableFacts[]>`
  select n.nspname as schema, c.relname as name, format('%I.%I', n.nspname, c.relname) as table,
    c.relrowsecurity as "rowSecurity",
    has_any_column_privilege('authenticated', c.oid, 'select') as selectable,
    has_table_privilege('authenticated', c.oid, 'delete') as deletable,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and has_column_privilege('authenticated', c.oid, a.attnum, 'insert') order by a.attnum) as insertable,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and has_column_privilege('authenticated', c.oid, a.attnum, 'update') order by a.attnum) as updatable,
    case
      when c.relname = 'workspaces' then 'id'
      else (select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id')
    end as "workspaceColumn"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'v', 'm', 'f')
  order by 1, 2`;

export interface FunctionFacts {
  readonly schema: string;
  readonly name: string;
  readonly signature: string;
  readonly definer: boolean;
  readonly searchPath: string | null;
  readonly mayCall: readonly string[];
}

export const API_ROLES = ['anon', 'authenticated', 'service_role', 'rivulet_scheduler'] as const;

export const readFunctions = (sql: Sql): Promise<FunctionFacts[]> => sql<FunctionFacts[]>`
  select n.nspname as schema, p.proname as name, p.oid::regprocedure::text as signature, p.prosecdef as definer,
    (select substring(setting from 13) from unnest(p.proconfig) setting where setting like 'search\\_path=%') as "searchPath",
    array(select role from unnest(${[...API_ROLES]}::text[]) role where has_function_privilege(role, p.oid, 'execute')) as "mayCall"
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('public', 'private')
  order by 1, 2`;
