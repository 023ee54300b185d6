import { eventEntry } from '../entry/event-entry.ts';
import { words } from './words.ts';

export const cartAbandoned = eventEntry({
  kind: 'cart-abandoned',
  event: 'cart.abandoned',
  words,
  defaults: { reentry: { oncePer: 'cart_id' } },
});
