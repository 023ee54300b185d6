import { eventEntry } from '../entry/event-entry.ts';
import { words } from './words.ts';

export const orderShipped = eventEntry({
  kind: 'order-shipped',
  event: 'order.shipped',
  words,
  defaults: { reentry: { oncePer: 'order_id' } },
});
