/** Where a statement can be run: a pool, or the one connection of a transaction. */
export interface Connection {
  /** @throws ConnectionLost when the connection is gone, or was given up at its deadline. */
  query<Row>(statement: Statement<Row>, parameters: readonly Parameter[]): Promise<readonly Row[]>;
}

/** Values a statement may be handed. Instants go as numbers, lists as arrays: one element a row. */
export type Parameter = string | number | boolean | null | readonly (string | number | boolean | null)[];

/**
 * One SQL text under a name of its own. Where the connection allows it, the text is prepared once per connection under
 * that name; the pooler in transaction mode does not, and then it is parsed each time.
 */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Never read: ties the row's shape to the text. */
  readonly row?: Row;
}

export const statement = <Row>(name: string, text: string): Statement<Row> => ({ name, text });

export const run = <Row>(
  connection: Connection,
  statement: Statement<Row>,
  parameters: readonly Parameter[],
): Promise<readonly Row[]> => connection.query(statement, parameters);

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
