import type { TransactionSql } from 'postgres';

/** Where the example funnels go. */
export interface FunnelSeed {
  /** As the schema's owner, inside the seed's transaction. */
  readonly sql: TransactionSql;
  /** Logs in as the scheduler: history is written by whoever writes it in production. */
  readonly schedulerUrl: string;
  readonly workspaceId: string;
  readonly timeZone: string;
  readonly userId: string;
}
