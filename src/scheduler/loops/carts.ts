import { MINUTE } from '../../runtime/instant.ts';
import { run } from '../postgres/statement.ts';
import { abandonCarts } from '../postgres/statements/ingress.ts';
import type { OpenLanes } from './lane.ts';

/** Carts that nobody has touched for long become events. */
export const carts: OpenLanes = ({ database }) => [
  {
    name: 'carts',
    idle: MINUTE,
    round: async () => {
      await run(database, abandonCarts, []);
      return false;
    },
  },
];
