import pg from 'pg';
import { ConnectionLost } from '../connection-lost.ts';

const DEADLOCK_DETECTED = '40P01';
const SERIALIZATION_FAILURE = '40001';
const LOCK_NOT_AVAILABLE = '55P03';

/** Connection exceptions, a server that stops or is full, and sessions that it ended. */
const LOST = /^(08...|57P0.|53300|25P03|25P04)$/;

/** True for a failure that the same work may well survive when tried again at once. */
export const isPassing = (error: unknown): boolean =>
  error instanceof pg.DatabaseError &&
  [DEADLOCK_DETECTED, SERIALIZATION_FAILURE, LOCK_NOT_AVAILABLE].includes(error.code ?? '');

/** What a query threw, told apart: the server objected to the statement, or the connection is gone. */
export function failureOf(error: unknown, doing: string): unknown {
  if (error instanceof pg.DatabaseError && !LOST.test(error.code ?? '')) return error;
  if (error instanceof ConnectionLost) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new ConnectionLost(`The connection to the database was lost at ${doing}: ${why}`, { cause: error });
}
