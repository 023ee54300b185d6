import { milliseconds, statement } from '../statement.ts';

/** The database's clock: the one clock that all schedulers share. Not now(), which is when the transaction began. */
export const readClock = statement<{ now: number }>(
  'read-clock',
  `select ${milliseconds('clock_timestamp()')} as now`,
);
