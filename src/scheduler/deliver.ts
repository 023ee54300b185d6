import { MINUTE } from '../runtime/instant.ts';
import { backOff, MOST_ATTEMPTS } from './back-off.ts';
import type { LeasedMessage, MessageStore, Settlement } from './delivery-ports.ts';
import { MailContents } from './mail-contents.ts';
import type { OutgoingMail, Provider, ProviderAnswer } from './providers/provider.ts';
import { type MailAddresses, renderMessage } from './render-message.ts';

export interface Delivery {
  readonly store: MessageStore;
  readonly provider: Provider;
  readonly addresses: MailAddresses;
  /** A fresh fence for each lease. */
  readonly newToken: () => string;
  /** Milliseconds for which messages are leased. Longer than any provider call: a provider gives up sooner. */
  readonly lease?: number;
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

/** Delivers what is due until nothing is, or `goOn` says stop. */
export async function deliver(delivery: Delivery, options: DeliverOptions): Promise<DeliveryReport> {
  const contents = new MailContents(delivery.store);
  let settled = 0;
  await delivery.store.expire(delivery.provider.honoursKeys);
  while (options.goOn()) {
    const token = delivery.newToken();
    const leased = await delivery.store.lease(options.batch, token, delivery.lease ?? DEFAULT_LEASE);
    if (leased.length === 0) return { settled, more: false };
    await contents.load(leased);
    for (const group of inGroups(leased, options.concurrency)) {
      // A stop leaves the rest of the lease to run out: nothing of it was handed over.
      if (!options.goOn()) return { settled, more: true };
      await deliverGroup(delivery, contents, token, group);
      settled += group.length;
    }
  }
  return { settled, more: true };
}

async function deliverGroup(
  delivery: Delivery,
  contents: MailContents,
  token: string,
  group: readonly LeasedMessage[],
): Promise<void> {
  const rendered = await Promise.all(
    group.map(async (message) => ({
      message,
      result: await renderMessage(message, contents, delivery.addresses),
    })),
  );
  const spoiled = rendered.flatMap(({ message, result }) =>
    'error' in result ? [failed(message, result.error)] : [],
  );
  const ready = rendered.flatMap(({ message, result }) =>
    'error' in result ? [] : [{ message, ...result }],
  );
  await delivery.store.saveLinks(
    ready.map(({ message, links }) => ({
      messageId: message.id,
      workspaceId: message.workspace.id,
      urls: links,
    })),
  );
  const handed = await delivery.store.hand(
    token,
    ready.map(({ mail }) => ({ id: mail.messageId, recipient: mail.to, subject: mail.subject })),
  );
  const sent = await Promise.all(
    ready
      .filter(({ message }) => handed.has(message.id))
      .map(({ message, mail }) => send(delivery, message, mail)),
  );
  const held = ready.filter(({ message }) => !handed.has(message.id)).map(({ message }) => message.id);
  const settlements = [...spoiled, ...sent.flat(), ...(await skipped(delivery.store, token, held))];
  if (settlements.length > 0) await delivery.store.settle(token, settlements);
}

/** An empty answer means that nobody knows: the message stays handed until its lease runs out and `expire` decides. */
async function send(delivery: Delivery, message: LeasedMessage, mail: OutgoingMail): Promise<Settlement[]> {
  let answer: ProviderAnswer;
  try {
    const key = `${message.runId}:${message.node}:${message.visit}`;
    answer = mail.from.address === '' ? NO_SENDER : await delivery.provider.send(mail, key);
  } catch {
    return [];
  }
  if (answer.outcome === 'accepted') {
    return [{ id: message.id, status: 'sent', reason: null, providerId: answer.id, retryIn: null }];
  }
  const attempt = message.attempts + 1;
  if (answer.permanent || attempt >= MOST_ATTEMPTS) return [failed(message, answer.reason)];
  const retryIn = Math.max(backOff(message.id, attempt), answer.retryAfter ?? 0);
  return [{ id: message.id, status: 'queued', reason: answer.reason, providerId: null, retryIn }];
}

/** A workspace may say later who its mails are from; until then they wait. */
const NO_SENDER: ProviderAnswer = { outcome: 'refused', permanent: false, reason: 'no-sender' };

async function skipped(store: MessageStore, token: string, ids: readonly string[]): Promise<Settlement[]> {
  if (ids.length === 0) return [];
  const obstacles = await store.obstacles(token, ids);
  return [...obstacles].map(([id, reason]) => ({
    id,
    status: 'skipped',
    reason,
    providerId: null,
    retryIn: null,
  }));
}

const failed = (message: LeasedMessage, reason: string): Settlement => ({
  id: message.id,
  status: 'failed',
  reason,
  providerId: null,
  retryIn: null,
});

function* inGroups<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
