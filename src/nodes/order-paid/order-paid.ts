import { eventEntry } from '../entry/event-entry.ts';
import { words } from './words.ts';

export const orderPaid = eventEntry({
  kind: 'order-paid',
  event: 'order.paid',
  words,
  defaults: { reentry: { oncePer: 'order_id' } },
});
