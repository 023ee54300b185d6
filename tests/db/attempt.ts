import type { TransactionSql } from 'postgres';
import type { TestDatabase, Who } from '../support/database.ts';

/** What came of a statement: its result, or the SQLSTATE it was refused with. */
export type Outcome<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly code: string; readonly message: string };

class Undo extends Error {}

/** Tries something as somebody and undoes it, whatever came of it. */
export async function attempt<T>(
  database: TestDatabase,
  who: Who,
  work: (sql: TransactionSql) => Promise<T>,
): Promise<Outcome<T>> {
  let outcome: Outcome<T> | null = null;
  try {
    await database.as(who, async (sql) => {
      outcome = { done: true, value: await work(sql) };
      throw new Undo();
    });
  } catch (error) {
    if (error instanceof Undo && outcome) return outcome;
    const { code, message } = error as { code?: string; message: string };
    if (!code) throw error;
    return { done: false, code, message };
  }
  throw new Error('A rolled-back transaction ended without an error');
}
