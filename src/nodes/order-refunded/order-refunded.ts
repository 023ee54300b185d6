import { eventEntry } from '../entry/event-entry.ts';
import { words } from './words.ts';

export const orderRefunded = eventEntry({
  kind: 'order-refunded',
  event: 'order.refunded',
  words,
  defaults: { reentry: { oncePer: 'order_id' } },
});
