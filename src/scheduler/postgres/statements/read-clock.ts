import { milliseconds, present, statement } from '../statement.ts';

export const readClock = statement<{ now: number }>(
  'read-clock',
  `select ${milliseconds(present('$1'))} as now`,
);
