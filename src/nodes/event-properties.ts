import type { FieldType } from '../runtime/field-reference.ts';

type Properties = Readonly<Record<string, FieldType>>;

const order: Properties = { order_id: 'text', number: 'text', total: 'number', currency: 'text' };

/**
 * What events are known to bring along, by type: for suggesting properties and how to compare them. Events that the
 * outside names and fills (forms, webhooks, custom events) may hold anything, and so have none here.
 */
const EVENT_PROPERTIES: Readonly<Record<string, Properties>> = {
  'order.placed': order,
  'order.paid': order,
  'order.refunded': order,
  'order.shipped': order,
  'cart.abandoned': { cart_id: 'text', total: 'number', currency: 'text', url: 'text' },
  'mail.clicked': { url: 'text' },
};

/** The properties that events of these types are known to have; of every type where none is named. */
export function eventProperties(types?: readonly string[]): ReadonlyMap<string, FieldType> {
  const known = types
    ? types.flatMap((type) => (Object.hasOwn(EVENT_PROPERTIES, type) ? [EVENT_PROPERTIES[type] ?? {}] : []))
    : Object.values(EVENT_PROPERTIES);
  return new Map(known.flatMap((properties) => Object.entries(properties)));
}
