import { eventEntry } from '../entry/event-entry.ts';
import { words } from './words.ts';

export const orderPlaced = eventEntry({
  kind: 'order-placed',
  event: 'order.placed',
  words,
  defaults: { reentry: { oncePer: 'order_id' } },
});
