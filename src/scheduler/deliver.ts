import { MINUTE } from '../runtime/instant.ts';
import { admits, type BreakerState, PROBE_TIME, WELL } from './breaker/breaker.ts';
import type { Carrier } from './carrier.ts';
import { type Group, GroupDelivery } from './deliver-group.ts';
import type { LeasedMessage, MessageStore, ProviderStore, Settlement, Timers } from './delivery-ports.ts';
import { MessageSteps } from './message-steps.ts';

export interface Delivery {
  readonly store: MessageStore;
  readonly providers: ProviderStore;
  readonly carrier: Carrier;
  readonly timers: Timers;
  /** A fresh fence for each lease. */
  readonly newToken: () => string;
  /** Milliseconds for which messages are leased; prolonged for as long as they are being worked on. */
  readonly lease?: number;
  /** Told of every outcome that was written. */
  readonly onSettled?: (settlements: readonly Settlement[]) => void;
  /** Told of what was survived: a lease that could not be prolonged, a state that could not be noted. */
  readonly onTrouble?: (what: string, error: unknown) => void;
}

export interface DeliverOptions {
  /** Messages leased at once. */
  readonly batch: number;
  /** Provider calls under way at once. */
  readonly concurrency: number;
  readonly goOn: () => boolean;
}

export interface DeliveryReport {
  readonly settled: number;
  readonly more: boolean;
}

const DEFAULT_LEASE = 2 * MINUTE;

/** Groups under way at once, so that one slow answer holds up only a part of the calls. */
const GROUPS = 2;

/** Delivers what is due in one channel until nothing is, its provider wants to be left alone, or `goOn` says stop. */
export async function deliver(delivery: Delivery, options: DeliverOptions): Promise<DeliveryReport> {
  const { store, carrier } = delivery;
  const steps = new MessageSteps(store);
  let settled = 0;
  await store.expire(carrier.channel, carrier.honoursKeys);
  while (options.goOn()) {
    const admitted = await admission(delivery);
    if (admitted.limit === 0) return { settled, more: false };
    const batch = Math.min(admitted.limit, options.batch);
    const done = await deliverLease(delivery, steps, { ...options, batch, isWell: admitted.isWell });
    if (done === null) {
      if (!admitted.isWell) await endProbe(delivery);
      return { settled, more: false };
    }
    settled += done;
  }
  return { settled, more: true };
}

/** How many messages the provider's breaker lets through. Whoever may try one has taken it upon himself. */
async function admission({ providers, carrier }: Delivery): Promise<{ limit: number; isWell: boolean }> {
  const { state, now } = await providers.read(carrier.provider);
  const admitted = admits(state, now);
  if (admitted === 'all') return { limit: Number.POSITIVE_INFINITY, isWell: isWell(state) };
  const mayTry = admitted === 'one' && (await providers.beginProbe(carrier.provider, PROBE_TIME));
  return { limit: mayTry ? 1 : 0, isWell: false };
}

const isWell = ({ state, failures }: BreakerState): boolean =>
  state === WELL.state && failures === WELL.failures;

/** There was nothing to try it with: the next message that comes due will do. */
const endProbe = ({ providers, carrier }: Delivery): Promise<void> =>
  providers.change(carrier.provider, (before, now) =>
    before.state === 'half-open' ? { ...before, state: 'open', openUntil: now } : before,
  );

/** Leases, delivers group by group, gives back what was not begun. @returns how many were, null if nothing was due. */
async function deliverLease(
  delivery: Delivery,
  steps: MessageSteps,
  { batch, concurrency, goOn, isWell }: DeliverOptions & { readonly isWell: boolean },
): Promise<number | null> {
  const { store, carrier, timers, newToken, lease = DEFAULT_LEASE } = delivery;
  const token = newToken();
  const leased = await store.lease({ channel: carrier.channel, limit: batch, token, leaseMs: lease });
  if (leased.length === 0) return null;
  const open = new Set(leased.map(({ id }) => id));
  const stopBeating = timers.every(lease / 3, () => {
    store
      .extend(token, [...open], lease)
      .catch((error) => delivery.onTrouble?.('lease-not-prolonged', error));
  });
  const waiting = [...leased];
  const group = (): Group => waiting.splice(0, Math.ceil(concurrency / GROUPS));
  try {
    await steps.load(leased);
    const groups = new GroupDelivery(delivery, steps, { token, isWell });
    const runner = async (): Promise<void> => {
      while (waiting.length > 0 && goOn() && !groups.mayNotGoOn) {
        const messages: readonly LeasedMessage[] = group();
        await groups.deliver(messages);
        for (const { id } of messages) open.delete(id);
      }
    };
    await together(Array.from({ length: Math.min(GROUPS, concurrency) }, runner));
  } finally {
    stopBeating();
    if (waiting.length > 0) await giveBack(delivery, token, waiting);
  }
  return leased.length - waiting.length;
}

/** Waits for all of them before it says that one failed: what is in the provider's hands must still be settled. */
async function together(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** A courtesy: the lease of what cannot be given back runs out by itself. */
async function giveBack(delivery: Delivery, token: string, messages: Group): Promise<void> {
  try {
    await delivery.store.release(
      token,
      messages.map(({ id }) => id),
    );
  } catch (error) {
    delivery.onTrouble?.('lease-not-given-back', error);
  }
}
