import { kindOf } from '../../nodes/kinds.ts';
import { SECOND } from '../../runtime/instant.ts';
import { workClocks } from '../clockwork/work-clocks.ts';
import { postgresClockStore } from '../postgres/clock-store.ts';
import { ProgramCache } from '../program-cache.ts';
import type { OpenLanes } from './lane.ts';

/** Entries by the clock: birthdays, dates in fields, schedules. */
export const clocks: OpenLanes = ({ database }) => {
  const store = postgresClockStore(database);
  const programs = new ProgramCache(kindOf);
  return [{ name: 'clocks', idle: 2 * SECOND, round: () => workClocks(store, programs) }];
};
