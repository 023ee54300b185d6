import { SECOND } from '../../runtime/instant.ts';
import { postgresMessageStore } from '../postgres/message-store.ts';
import type { OpenLanes } from './lane.ts';

/** Mails of workspaces without a sender address wait aside, and are taken up soon after there is one. */
export const senders: OpenLanes = ({ database }) => {
  const store = postgresMessageStore(database);
  return [
    {
      name: 'senders',
      idle: 3 * SECOND,
      round: async () => {
        await store.mindSenders();
        return false;
      },
    },
  ];
};
