import type { ClockReach } from '../../runtime/behaviour.ts';
import { clockEvent } from '../../runtime/clock-entries.ts';
import { neverEntered } from '../../runtime/enrol.ts';
import type { ContactFacts, FactNeed } from '../../runtime/facts.ts';
import { type Instant, MINUTE } from '../../runtime/instant.ts';
import type { ProgramEntry } from '../../runtime/program.ts';
import { firstValidZone } from '../../runtime/time/time-zone.ts';
import type { ProgramCache } from '../program-cache.ts';
import type { ClockStore, ClockTransaction, FunnelClock, Strike } from './clock-ports.ts';

/** A clock looks this far ahead at a time, and again once less than half of it is left. */
export const LOOK_AHEAD = 15 * MINUTE;
/** Contacts in one transaction of a look. */
const CHUNK = 1_000;

/**
 * One chunk of looking ahead: for one entry by the clock, finds the contacts whose moment comes soon and writes it down.
 * @returns whether there was anything to look at; if so, there may be more.
 */
export const lookAhead = (store: ClockStore, programs: ProgramCache, chunk = CHUNK): Promise<boolean> =>
  store.transaction(async (transaction) => {
    const now = await transaction.now();
    const clock = await transaction.claimClock(now + LOOK_AHEAD / 2);
    if (!clock) return false;
    await look(transaction, programs, clock, clock.lookingUntil ?? now + LOOK_AHEAD, chunk);
    return true;
  });

async function look(
  transaction: ClockTransaction,
  programs: ProgramCache,
  clock: FunnelClock,
  until: Instant,
  chunk: number,
): Promise<void> {
  await programs.load(transaction, [clock.versionId]);
  const { entries } = programs.get(clock.versionId);
  const entry = entries.find(({ node }) => node.id === clock.node);
  const reach = entry ? reachOf(entry, clock, until) : null;
  if (!entry || !reach) return transaction.saveLook(clock, { finished: until });
  const needs = new Set<FactNeed>(entry.behaviour.facts(entry.node.settings));
  const contacts = await transaction.candidates(clock, reach, needs, chunk);
  const strikes = contacts.flatMap((contact) => strikeOf(entry, clock, contact, until));
  if (strikes.length > 0) await transaction.addStrikes(clock, strikes);
  const last = contacts.at(-1);
  const progress =
    last && contacts.length === chunk ? { lookingUntil: until, lastContact: last.id } : { finished: until };
  await transaction.saveLook(clock, progress);
}

const reachOf = ({ behaviour, node }: ProgramEntry, clock: FunnelClock, to: Instant): ClockReach | null => {
  const workspaceZone = firstValidZone(clock.workspaceZone);
  return behaviour.clockReach?.(node.settings, { from: clock.lookedUntil, to, workspaceZone }) ?? null;
};

/** Nobody is written down whom the entry's rules would turn away even on a first visit. */
function strikeOf(entry: ProgramEntry, clock: FunnelClock, contact: ContactFacts, until: Instant): Strike[] {
  const { behaviour, node } = entry;
  const workspaceZone = firstValidZone(clock.workspaceZone);
  const zone = firstValidZone(contact.timeZone, clock.workspaceZone);
  const at = behaviour.clock?.(node.settings, { contact, zone, workspaceZone }, clock.lookedUntil) ?? null;
  if (at === null || at > until) return [];
  const candidate = {
    funnelId: clock.funnelId,
    event: clockEvent({ funnelId: clock.funnelId, node: node.id }, at),
    contact,
    now: at,
    workspaceZone,
    earlierEntries: neverEntered.entries,
    lastEnteredAt: null,
    inside: false,
    hasEnteredFor: () => false,
  };
  return behaviour.admits(node.settings, candidate) ? [{ contactId: contact.id, at }] : [];
}
