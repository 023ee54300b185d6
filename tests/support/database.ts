import { randomUUID } from 'node:crypto';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import { inject } from 'vitest';
import { SUPERUSER } from '../../src/local-supabase/postgres/create-cluster.ts';
import { withConnection } from '../../src/local-supabase/with-connection.ts';
import { type SharedPostgres, TEMPLATE } from './shared-postgres.ts';

/** A signed-in person, or a role without a person (`anon`, `service_role`, `rivulet_scheduler`). */
export type Who = { readonly userId: string } | { readonly role: string };

export interface TestDatabase {
  readonly name: string;
  /** As superuser, past row-level security. */
  readonly sql: Sql;
  readonly url: string;
  /** As `postgres`, the schema's owner: no superuser. */
  readonly ownerUrl: string;
  /** As the scheduler's role. */
  readonly schedulerUrl: string;
  urlFor(role: string, password: string): string;
  /** Runs the statements in one transaction as PostgREST would for that person or role. */
  as<T>(who: Who, work: (sql: TransactionSql) => Promise<T>): Promise<T>;
  /** A person who can sign up for nothing but exists; returns the id. */
  addUser(email?: string): Promise<string>;
  close(): Promise<void>;
}

/** A migrated database of the caller's own, cloned from the template in well under 100 ms. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const shared = inject('sharedPostgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const urlFor = (role: string, password: string, database = name): string =>
    `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${shared.port}/${database}`;
  const maintenance = urlFor(SUPERUSER, shared.keys.adminPassword, 'postgres');
  await withConnection(maintenance, (sql) =>
    sql.unsafe(`create database ${name} template ${TEMPLATE} owner postgres`),
  );
  const url = urlFor(SUPERUSER, shared.keys.adminPassword);
  const sql = postgres(url, { max: 10, onnotice: () => undefined });
  return {
    name,
    sql,
    url,
    ownerUrl: urlFor('postgres', shared.keys.postgresPassword),
    schedulerUrl: urlFor('rivulet_scheduler', shared.keys.schedulerPassword),
    urlFor,
    as: (who, work) => actAs(sql, who, work),
    addUser: (email) => addUser(sql, email),
    close: async () => {
      await sql.end({ timeout: 5 });
      await withConnection(maintenance, (admin) => admin.unsafe(`drop database ${name} with (force)`));
    },
  };
}

/** The keys of the shared server, for those who start an API on a test database. */
export const sharedKeys = (): SharedPostgres['keys'] => inject('sharedPostgres').keys;

async function actAs<T>(sql: Sql, who: Who, work: (sql: TransactionSql) => Promise<T>): Promise<T> {
  const role = 'role' in who ? who.role : 'authenticated';
  const claims = 'role' in who ? { role } : { role, sub: who.userId };
  const result = await sql.begin(async (tx) => {
    await tx`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true), set_config('role', ${role}, true)`;
    return { value: await work(tx) };
  });
  return result.value;
}

async function addUser(sql: Sql, email = `${randomUUID()}@example.test`): Promise<string> {
  const id = randomUUID();
  await sql`insert into auth.users (id, email, email_confirmed_at) values (${id}, ${email}, now())`;
  return id;
}
