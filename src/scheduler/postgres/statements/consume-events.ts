import { statement } from '../statement.ts';

export const consumeEvents = statement(
  'consume-events',
  `delete from private.inbox where event_id = any($1::bigint[])`,
);
