import type { LocalKeys } from '../local-keys.ts';
import { withConnection } from '../with-connection.ts';
import { migrate } from './migrate.ts';
import { enableSchedulerRole, prepareDatabase, prepareRoles, SCHEDULER_ROLE } from './prepare-database.ts';

export interface SchemaPlan {
  /** A superuser's connection to the database to prepare. */
  readonly adminUrl: string;
  /** The same database as another role. */
  readonly urlFor: (role: string, password: string) => string;
  readonly keys: LocalKeys;
  readonly migrationsDir: string;
}

export interface PreparedSchema {
  readonly appliedMigrations: readonly string[];
  readonly schedulerUrl: string | null;
}

/** Makes an empty or older database into what the migrations say, the way a hosted project gets there. */
export function prepareSchema({
  adminUrl,
  urlFor,
  keys,
  migrationsDir,
}: SchemaPlan): Promise<PreparedSchema> {
  return withConnection(adminUrl, async (admin) => {
    await prepareRoles(admin, keys);
    await prepareDatabase(admin);
    const ownerUrl = urlFor('postgres', keys.postgresPassword);
    const appliedMigrations = await withConnection(ownerUrl, (sql) => migrate(sql, migrationsDir));
    const hasScheduler = await enableSchedulerRole(admin, keys);
    return {
      appliedMigrations,
      schedulerUrl: hasScheduler ? urlFor(SCHEDULER_ROLE, keys.schedulerPassword) : null,
    };
  });
}
