import type { Sql } from 'postgres';

/** What the API shows of the schema `public`, as the types of supabase-js want to know it. */
export interface ApiSchema {
  readonly tables: readonly ApiTable[];
  readonly functions: readonly ApiFunction[];
}

export interface ApiTable {
  readonly name: string;
  readonly columns: readonly ApiColumn[];
  readonly relationships: readonly ApiRelationship[];
}

export interface ApiColumn {
  readonly name: string;
  /** Name in pg_type; an array's begins with an underscore. */
  readonly type: string;
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  /** Computed by the database, so nobody writes it. */
  readonly generated: boolean;
  /** The values that a check constraint allows: `check (status in (…))`. */
  readonly choices: readonly string[] | null;
}

export interface ApiRelationship {
  readonly name: string;
  readonly columns: readonly string[];
  readonly isOneToOne: boolean;
  readonly referencedTable: string;
  readonly referencedColumns: readonly string[];
}

export interface ApiFunction {
  readonly name: string;
  readonly arguments: readonly ApiArgument[];
  readonly returns: string;
  readonly returnsSet: boolean;
}

export interface ApiArgument {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly nullable: boolean;
}

export async function readApiSchema(sql: Sql): Promise<ApiSchema> {
  return { tables: await readTables(sql), functions: await readFunctions(sql) };
}

const readTables = (sql: Sql): Promise<ApiTable[]> => sql<ApiTable[]>`
  select t.relname as name,
    (select jsonb_agg(jsonb_build_object(
        'name', a.attname, 'type', ty.typname, 'nullable', not a.attnotnull,
        'hasDefault', a.atthasdef or a.attidentity <> '', 'generated', a.attgenerated <> '' or a.attidentity = 'a',
        'choices', (
          select jsonb_agg(choice[1]) from pg_constraint c,
            regexp_matches(pg_get_constraintdef(c.oid), '''([^'']*)''::text', 'g') choice
          where c.conrelid = t.oid and c.contype = 'c' and c.conkey = array[a.attnum]
            and pg_get_constraintdef(c.oid) ~ ('^CHECK \\(\\(' || a.attname || ' = ANY \\(ARRAY\\[[^]]*\\]\\)\\)\\)$'))
      ) order by a.attname)
      from pg_attribute a join pg_type ty on ty.oid = a.atttypid
      where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped) as columns,
    (select coalesce(jsonb_agg(jsonb_build_object(
        'name', c.conname, 'referencedTable', f.relname,
        'columns', (select jsonb_agg(a.attname order by k.place) from unnest(c.conkey) with ordinality k (num, place)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num),
        'referencedColumns', (select jsonb_agg(a.attname order by k.place) from unnest(c.confkey) with ordinality k (num, place)
          join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num),
        'isOneToOne', exists (select from pg_constraint u where u.conrelid = c.conrelid and u.contype in ('p', 'u')
          and u.conkey <@ c.conkey)
      ) order by c.conname), '[]')
      from pg_constraint c join pg_class f on f.oid = c.confrelid
      where c.conrelid = t.oid and c.contype = 'f' and f.relnamespace = 'public'::regnamespace) as relationships
  from pg_class t
  where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
  order by t.relname`;

const readFunctions = (sql: Sql): Promise<ApiFunction[]> => sql<ApiFunction[]>`
  select p.proname as name, r.typname as returns, p.proretset as "returnsSet",
    (select coalesce(jsonb_agg(jsonb_build_object(
        'name', p.proargnames[a.place], 'type', ty.typname,
        'optional', a.place > p.pronargs - p.pronargdefaults,
        'nullable', coalesce(pg_get_function_arg_default(p.oid, a.place::int) like 'NULL%', false)
      ) order by a.place), '[]')
      from unnest(p.proargtypes) with ordinality a (type, place) join pg_type ty on ty.oid = a.type) as arguments
  from pg_proc p join pg_type r on r.oid = p.prorettype
  where p.pronamespace = 'public'::regnamespace
  order by p.proname`;
