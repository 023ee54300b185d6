import type { Sql } from 'postgres';
import type { Figure } from './figure.ts';

/** Something that is measured, under the names of its figures. */
export interface Bench {
  readonly names: readonly string[];
  run(stage: Stage): Promise<readonly Figure[]>;
}

/** What benches run on. */
export interface Stage {
  /** A migrated, empty database of the bench's own on the one server, with the settings of `npm start`. */
  database(): Promise<BenchDatabase>;
  log(text: string): void;
}

export interface BenchDatabase {
  /** As superuser, for building what is measured. */
  readonly owner: Sql;
  /** As the scheduler's role. */
  readonly schedulerUrl: string;
  close(): Promise<void>;
}
