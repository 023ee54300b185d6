import type { Sql, TransactionSql } from 'postgres';

export type Connection = Sql | TransactionSql;

/** Values a statement may be handed. Instants go as numbers, lists as arrays: one element a row. */
export type Parameter = string | number | boolean | null | readonly (string | number | boolean | null)[];

/**
 * One SQL text under a name, so that its plan can be looked at as it is. Texts are prepared once per connection where
 * the connection allows it; the pooler in transaction mode does not, and then they are parsed each time.
 */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Never read: ties the row's shape to the text. */
  readonly row?: Row;
}

export const statement = <Row>(name: string, text: string): Statement<Row> => ({ name, text });

export async function run<Row>(
  connection: Connection,
  { text }: Statement<Row>,
  parameters: readonly Parameter[],
): Promise<readonly Row[]> {
  // `prepare: false` on the connection itself has the last word: that is how one goes through a pooler.
  // postgres.js writes array parameters by the types that the server describes; its own types do not know that.
  const rows = await connection.unsafe(text, parameters as never[], { prepare: true });
  return rows as unknown as readonly Row[];
}

/** SQL for an instant given in milliseconds: exact, where to_timestamp's double division is not. */
export const timestamp = (expression: string): string =>
  `(timestamptz 'epoch' + ${expression} * interval '1 millisecond')`;

/**
 * SQL for the present: a given instant, or where the parameter is null the clock of the database, which all schedulers
 * share. Not now(), which is when the transaction began. A scalar subquery, so that it is read once and an index can
 * be searched for it.
 */
export const present = (parameter: string): string =>
  `(select coalesce(${timestamp(`${parameter}::float8`)}, clock_timestamp()))`;

/** SQL for milliseconds since the epoch, whole: fractions of a millisecond are cut off, as everywhere in the runtime. */
export const milliseconds = (expression: string): string =>
  `floor(extract(epoch from ${expression}) * 1000)::float8`;
