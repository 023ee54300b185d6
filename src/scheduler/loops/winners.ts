import { MINUTE } from '../../runtime/instant.ts';
import { chooseWinners } from '../postgres/choose-winners.ts';
import type { OpenLanes } from './lane.ts';

/** Tests that are over choose the arm for everybody. */
export const winners: OpenLanes = ({ database }) => [
  {
    name: 'winners',
    idle: MINUTE,
    round: async () => {
      await chooseWinners(database);
      return false;
    },
  },
];
