import { MINUTE, SECOND } from '../runtime/instant.ts';
import { breakerAfter, type Observation } from './breaker/breaker.ts';
import type { WrittenMessage } from './carrier.ts';
import type { ChannelAnswer } from './channels/channel.ts';
import { ConnectionLost } from './connection-lost.ts';
import type { Delivery } from './deliver.ts';
import type { LeasedMessage, Settlement } from './delivery-ports.ts';
import type { MessageSteps } from './message-steps.ts';
import { settlementOf } from './settlement-of.ts';

export type Group = readonly LeasedMessage[];

interface Written {
  readonly message: LeasedMessage;
  readonly written: WrittenMessage;
}

interface Answered {
  readonly message: LeasedMessage;
  readonly answer: ChannelAnswer;
}

/** A provider gives up sooner by itself; one that does not is given up. */
const LONGEST_CALL = 90 * SECOND;

/** What must not be lost is said to the database again, over a new connection, for about as long as a lease lasts. */
const TRIES = 8;

/** Delivers the groups of one lease: write, hand, send, settle. */
export class GroupDelivery {
  /** The provider failed or asked for a pause: the rest of the lease goes back. */
  mayNotGoOn = false;
  private readonly delivery: Delivery;
  private readonly steps: MessageSteps;
  private readonly token: string;
  /** Nothing stands against the provider as far as this lease knows: that it answers need not be noted. */
  private isWell: boolean;

  constructor(
    delivery: Delivery,
    steps: MessageSteps,
    lease: { readonly token: string; readonly isWell: boolean },
  ) {
    this.delivery = delivery;
    this.steps = steps;
    this.token = lease.token;
    this.isWell = lease.isWell;
  }

  async deliver(group: Group): Promise<void> {
    const { store } = this.delivery;
    const { ready, spoiled } = await this.write(group);
    const handed = await this.hand(ready);
    const answered = await Promise.all(
      ready.filter(({ message }) => handed.has(message.id)).map((each) => this.send(each)),
    );
    const held = ready.filter(({ message }) => !handed.has(message.id));
    const settlements = [
      ...spoiled,
      ...answered.map(({ message, answer }) =>
        settlementOf(message, answer, this.delivery.carrier.honoursKeys),
      ),
      ...(await this.stopped(held)),
    ];
    if (settlements.length > 0) {
      await this.insist(() => store.settle(this.token, settlements));
      this.delivery.onSettled?.(settlements);
    }
    await this.observe(answered.map(({ answer }) => answer));
  }

  private async write(group: Group): Promise<{ ready: Written[]; spoiled: Settlement[] }> {
    const ready: Written[] = [];
    const spoiled: Settlement[] = [];
    const all = await Promise.all(
      group.map(async (message) => ({ message, result: await this.writeOne(message) })),
    );
    for (const { message, result } of all) {
      if ('error' in result) spoiled.push(failed(message, result.error));
      else ready.push({ message, written: result });
    }
    return { ready, spoiled };
  }

  private async writeOne(message: LeasedMessage): Promise<WrittenMessage | { readonly error: string }> {
    const step = this.steps.of(message);
    if (!step) return { error: 'The step that wrote this message is not in its version.' };
    return this.delivery.carrier.write(message, step);
  }

  private async hand(ready: readonly Written[]): Promise<ReadonlySet<string>> {
    if (ready.length === 0) return new Set();
    const handed = ready.map(({ message: { id }, written: { recipient, subject, links } }) => ({
      id,
      recipient,
      subject,
      links,
    }));
    return this.insist(() => this.delivery.store.hand(this.token, handed));
  }

  private async send({ message, written }: Written): Promise<Answered> {
    try {
      const key = `${message.runId}:${message.node}:${message.visit}`;
      const answer = await this.delivery.timers.within(LONGEST_CALL, written.send(key));
      return { message, answer: answer === 'late' ? NO_ANSWER : answer };
    } catch (error) {
      this.delivery.onTrouble?.('send-threw', error);
      return { message, answer: NO_ANSWER };
    }
  }

  /** Why the fence stopped messages; one that is somebody else's by now is nobody's business here. */
  private async stopped(held: readonly Written[]): Promise<Settlement[]> {
    if (held.length === 0) return [];
    const ids = held.map(({ message }) => message.id);
    const obstacles = await this.delivery.store.obstacles(this.token, ids);
    return held.flatMap(({ message }): Settlement[] => {
      const reason = obstacles.get(message.id);
      if (reason === undefined) return [];
      if (reason === 'expired') return [{ ...nothing(message), status: 'expired', reason: null }];
      // A workspace may say later who its mails are from; until then they wait, and it is no attempt.
      if (reason === 'no-sender') return [{ ...nothing(message), status: 'queued', reason, retryIn: MINUTE }];
      return [{ ...nothing(message), status: 'skipped', reason }];
    });
  }

  /** A lost connection is no answer: nobody knows whether it was heard, so it is said again. All of it bears that. */
  private async insist<T>(say: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await say();
      } catch (error) {
        if (!(error instanceof ConnectionLost) || attempt === TRIES) throw error;
        await this.delivery.timers.pause(100 * 2 ** attempt);
      }
    }
  }

  private async observe(answers: readonly ChannelAnswer[]): Promise<void> {
    const seen = observationOf(answers);
    const { providers, carrier, onTrouble } = this.delivery;
    if (seen.failures > seen.answers || seen.pause !== null) this.mayNotGoOn = true;
    if (seen.failures === 0 && seen.pause === null && this.isWell) return;
    try {
      await providers.change(carrier.provider, (before, now) =>
        breakerAfter(carrier.provider, before, seen, now),
      );
      this.isWell = false;
    } catch (error) {
      onTrouble?.('provider-state-not-noted', error);
    }
  }
}

const NO_ANSWER: ChannelAnswer = { outcome: 'unknown', reason: 'no-answer', blame: 'provider' };

const nothing = ({ id, awaited }: LeasedMessage) => ({
  id,
  awaited,
  reason: null,
  providerId: null,
  retryIn: null,
});

const failed = (message: LeasedMessage, reason: string): Settlement => ({
  ...nothing(message),
  status: 'failed',
  reason,
});

/** What a group's answers say of the provider itself. */
export function observationOf(answers: readonly ChannelAnswer[]): Observation {
  let failures = 0;
  let pause: number | null = null;
  let reason: string | null = null;
  for (const answer of answers) {
    if (answer.outcome === 'accepted' || answer.blame !== 'provider') continue;
    failures++;
    reason = answer.reason;
    if (answer.outcome === 'refused' && answer.retryAfter !== undefined)
      pause = Math.max(pause ?? 0, answer.retryAfter);
  }
  return { answers: answers.length - failures, failures, pause, reason };
}
