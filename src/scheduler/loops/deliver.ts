import { deliver as deliverDue } from '../deliver.ts';
import { postgresMessageStore } from '../postgres/message-store.ts';
import { postgresProviderStore } from '../postgres/provider-store.ts';
import type { OpenLanes } from './lane.ts';

/** Messages leased at once: enough to keep a provider busy, few enough that a stop leaves little behind. */
const LEASED_AT_ONCE = 200;

/** Hands messages over, a lane to each channel: a provider that is slow or down holds up no other. */
export const deliver: OpenLanes = ({ database, carriers, timers, newToken, sizes, hears }) => {
  const store = postgresMessageStore(database);
  const providers = postgresProviderStore(database);
  const { deliveries: concurrency, lease } = sizes;
  const batch = Math.max(LEASED_AT_ONCE, concurrency * 4);
  return carriers.map((carrier) => {
    const delivery = {
      store,
      providers,
      carrier,
      timers,
      newToken,
      ...(lease === undefined ? {} : { lease }),
      onSettled: (settlements: Parameters<NonNullable<typeof hears.settled>>[1]) =>
        hears.settled?.(carrier.channel, settlements),
      onTrouble: (what: string, error: unknown) => hears.deliveryTrouble?.(carrier.provider, what, error),
    };
    return {
      name: `deliver-${carrier.channel}`,
      idle: 200,
      round: async (goOn) => (await deliverDue(delivery, { batch, concurrency, goOn })).more,
    };
  });
};
