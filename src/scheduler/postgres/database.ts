import type { Connection } from './statement.ts';

/** A pool of connections. Broken ones leave it by themselves; the next to ask gets a new one. */
export interface Database extends Connection {
  /** One transaction: commits if `work` returns, rolls back if it throws. */
  begin<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Lets what is under way finish for `timeout` seconds, then cuts it off. Default: as long as it takes. */
  end(options?: { readonly timeout?: number }): Promise<void>;
}
