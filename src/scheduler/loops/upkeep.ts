import { kindIds } from '../../nodes/kinds.ts';
import { MINUTE } from '../../runtime/instant.ts';
import { keepUp } from '../postgres/upkeep.ts';
import type { OpenLanes } from './lane.ts';

/** Counts of past hours are added up, and runs that an older release parked go on. */
export const upkeep: OpenLanes = ({ database }) => [
  { name: 'upkeep', idle: MINUTE, round: () => keepUp(database, kindIds) },
];
