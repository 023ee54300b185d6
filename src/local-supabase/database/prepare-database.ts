import { readFile } from 'node:fs/promises';
import { getAuthSchemaSql } from '@supabase/lite';
import type { Sql } from 'postgres';
import type { LocalKeys } from '../local-keys.ts';

const statements = (file: string): Promise<string> => readFile(new URL(file, import.meta.url), 'utf8');

/** The roles of the whole cluster and the passwords of those that log in. `admin` is a superuser's connection. */
export async function prepareRoles(admin: Sql, keys: LocalKeys): Promise<void> {
  await admin.unsafe(await statements('roles.sql'));
  await setPassword(admin, 'postgres', keys.postgresPassword);
  await setPassword(admin, 'authenticator', keys.authenticatorPassword);
  await setPassword(admin, 'supabase_auth_admin', keys.authPassword);
}

/** Gives one database what a new hosted project holds: extensions, the API's schema grants and the tables of Auth. */
export async function prepareDatabase(admin: Sql): Promise<void> {
  const [schemas, access] = await Promise.all([statements('schemas.sql'), statements('auth-access.sql')]);
  await admin.begin(async (tx) => {
    await tx`set local client_min_messages = warning`;
    await tx.unsafe(schemas);
    await tx`set local role supabase_auth_admin`;
    await tx.unsafe(getAuthSchemaSql());
    await tx.unsafe(access);
  });
}

export const SCHEDULER_ROLE = 'rivulet_scheduler';

/** The migrations make the scheduler's role without a password; here it gets this machine's. False when there is no such role. */
export async function enableSchedulerRole(admin: Sql, keys: LocalKeys): Promise<boolean> {
  const roles = await admin`select from pg_roles where rolname = ${SCHEDULER_ROLE}`;
  if (roles.length === 0) return false;
  await setPassword(admin, SCHEDULER_ROLE, keys.schedulerPassword);
  return true;
}

async function setPassword(admin: Sql, role: string, password: string): Promise<void> {
  // "alter role" takes no parameters, so the server itself quotes the values.
  const [row] = await admin<{ statement: string }[]>`
    select format('alter role %I with login password %L', ${role}::text, ${password}::text) as statement`;
  if (!row) throw new Error(`No statement to set the password of ${role}`);
  await admin.unsafe(row.statement);
}
