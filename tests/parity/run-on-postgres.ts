import type { Sql } from 'postgres';
import { kindOf } from '../../src/nodes/kinds.ts';
import type { MessageDraft } from '../../src/runtime/advanced.ts';
import type { Instant } from '../../src/runtime/instant.ts';
import type { ScenarioLine } from '../../src/runtime/scenario/scenario-line.ts';
import type { Scenario } from '../../src/runtime/scenario/schema.ts';
import { deliveryOf, scenarioLines, traceScenario } from '../../src/runtime/scenario/simulate-scenario.ts';
import type { TraceEntry } from '../../src/runtime/trace.ts';
import { workClocks } from '../../src/scheduler/clockwork/work-clocks.ts';
import type { LeasedMessage, MessageStore, Settlement } from '../../src/scheduler/delivery-ports.ts';
import { postgresClockStore } from '../../src/scheduler/postgres/clock-store.ts';
import type { Database } from '../../src/scheduler/postgres/database.ts';
import { postgresEngineStore } from '../../src/scheduler/postgres/engine-store.ts';
import { postgresMessageStore } from '../../src/scheduler/postgres/message-store.ts';
import { engineOf, tick } from '../../src/scheduler/tick.ts';
import { happen } from './happen.ts';
import { type Stage, setTheStage } from './set-the-stage.ts';

const TOKEN = '00000000-0000-4000-8000-00000000feed';
const FOR_EVER = 1_000 * 365 * 86_400_000;

/**
 * A scenario through the real scheduler: claims, statements, messages and all, on a clock that jumps from one thing
 * that is due to the next. Runs in Node and in Deno. `owner` sets the stage, `scheduler` logs in as the scheduler does.
 */
export async function runOnPostgres(
  owner: Sql,
  scheduler: Database,
  scenario: Scenario,
  { batch = 100, schedulers = 1 }: { readonly batch?: number; readonly schedulers?: number } = {},
): Promise<ScenarioLine[]> {
  const stage = await setTheStage(owner, scenario);
  let now = Date.parse(scenario.start);
  const trace: TraceEntry[] = [];
  const settlements: { at: Instant; settlement: Settlement | InDoubt }[] = [];
  const engine = engineOf(
    postgresEngineStore(scheduler, () => now),
    kindOf,
    {
      onBatch: ({ turns }) => {
        for (const turn of turns) {
          trace.push(...turn.trace.map((entry) => named(entry, stage)));
          settlements.push(...turn.messages.map((message) => scripted(scenario, message, stage)));
        }
      },
      onTrouble: ({ what, error }) => {
        throw new Error(what, { cause: error });
      },
    },
  );
  const messages = postgresMessageStore(scheduler, () => now);
  const clocks = postgresClockStore(scheduler, () => now);
  const strikeClocks = async (): Promise<void> => {
    while (await workClocks(clocks, engine.programs));
  };
  const strikes = clockInstants(scenario);
  await strikeClocks();
  const upcoming = [...scenario.timeline].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

  for (;;) {
    const due = [
      upcoming[0] && Date.parse(upcoming[0].at),
      strikes[0],
      ...settlements.map(({ at }) => at),
      await nextWake(owner),
    ];
    now = Math.min(...due.filter((instant) => instant !== undefined && instant !== null));
    if (!(now < Date.parse(scenario.end))) return scenarioLines(scenario, trace);
    const settled = settlements.filter(({ at }) => at <= now);
    settlements.splice(0, settlements.length, ...settlements.filter(({ at }) => at > now));
    const known = settled.flatMap(({ settlement }) => ('status' in settlement ? [settlement] : []));
    if (known.length > 0) await messages.settle(TOKEN, known);
    const doubtful = settled.flatMap(({ settlement }) => ('status' in settlement ? [] : [settlement.id]));
    if (doubtful.length > 0) await loseSightOf(owner, messages, doubtful, now);
    while (upcoming[0] && Date.parse(upcoming[0].at) <= now) {
      const line = upcoming.shift();
      if (!line) break;
      const who = line.contact === '*' ? scenario.contacts.map(({ id }) => id) : [line.contact].flat();
      for (const contact of who) await happen(owner, stage, line, contact, now);
    }
    if (strikes[0] === now) {
      strikes.shift();
      await strikeClocks();
    }
    await Promise.all(Array.from({ length: schedulers }, () => tick(engine, { batch, goOn: () => true })));
    const leased = await leaseAll(messages);
    await messages.hand(
      TOKEN,
      leased.map((message) => ({ id: message.id, recipient: addressOf(message), subject: '', links: [] })),
    );
  }
}

/** When the clock brings somebody in; the scheduler's own clocks find out whom. */
function clockInstants(scenario: Scenario): Instant[] {
  const byClock = traceScenario(scenario, kindOf).filter(({ kind }) => 'clock' in (kindOf(kind) ?? {}));
  return [...new Set(byClock.map(({ at }) => at))].sort((a, b) => a - b);
}

async function nextWake(sql: Sql): Promise<Instant | null> {
  const [row] = await sql<{ wake: Date | null }[]>`
    select min(wake_at) as wake from public.funnel_subscribers where status = 'waiting'`;
  return row?.wake?.getTime() ?? null;
}

const CHANNELS = ['email', 'sms', 'whatsapp', 'push', 'webhook', 'notification'] as const;

async function leaseAll(messages: MessageStore) {
  const leased = [];
  for (const channel of CHANNELS)
    leased.push(...(await messages.lease({ channel, limit: 1_000, token: TOKEN, leaseMs: FOR_EVER })));
  return leased;
}

/** Where the contact is written to in a channel. */
const addressOf = ({ channel, fields }: LeasedMessage): string | null => {
  if (channel === 'email') return String(fields.email);
  return channel === 'sms' || channel === 'whatsapp' ? String(fields.phone) : null;
};

const named = (entry: TraceEntry, stage: Stage): TraceEntry =>
  stage.inNames({ ...entry, contactId: stage.name(entry.contactId), funnelId: stage.name(entry.funnelId) });

/** Nobody answers for messages that were handed over: their leases run out, and the store judges them. */
async function loseSightOf(sql: Sql, messages: MessageStore, ids: readonly string[], now: Instant) {
  await sql`update public.messages set lease_until = ${new Date(now - 1)} where id = any(${ids as string[]}::uuid[])`;
  for (const channel of CHANNELS) await messages.expire(channel, false);
}

/** A message of which nobody will hear. */
interface InDoubt {
  readonly id: string;
}

function scripted(scenario: Scenario, message: MessageDraft, stage: Stage) {
  const contactId = stage.name(message.contactId);
  const { outcome, reason, after, response } = deliveryOf(scenario, {
    ...message,
    contactId,
    funnelId: stage.name(message.funnelId),
  });
  const at = message.at + after;
  if (outcome === 'unknown') return { at, settlement: { id: message.id } };
  const answer = response === undefined ? {} : { response };
  const settlement: Settlement = {
    id: message.id,
    awaited: message.awaited,
    status: outcome,
    reason,
    providerId: null,
    retryIn: null,
    ...answer,
  };
  return { at, settlement };
}
