import type { Parameter, Statement } from './statement.ts';

/** A statement that writes, with what it writes. */
export interface Write {
  readonly statement: Statement<unknown>;
  readonly parameters: readonly Parameter[];
}

type Cell = string | number | null;

/** What stands in each column, for one item. */
export type Columns<Item> = readonly ((item: Item) => Cell)[];

/** Rows as one array a column, which `unnest` puts together again: one parameter a column, not a row. None for no rows. */
export function* rowsWritten<Item>(
  statement: Statement<unknown>,
  items: readonly Item[],
  columns: Columns<Item>,
): Generator<Write> {
  if (items.length > 0) yield { statement, parameters: columns.map((column) => items.map(column)) };
}
