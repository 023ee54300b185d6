import { kindOf } from '../../nodes/kinds.ts';
import { compile } from '../../runtime/compile.ts';
import type { ContactEvent } from '../../runtime/event.ts';
import type { ContactFacts } from '../../runtime/facts.ts';
import { hash32 } from '../../runtime/hash.ts';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../runtime/instant.ts';
import type { Run } from '../../runtime/run.ts';
import { type Happening, simulateContact } from '../../runtime/simulate-contact.ts';
import type { TurnResult } from '../../runtime/turn.ts';
import type { ContactTurn } from '../../scheduler/ports.ts';
import type { DemoFunnel } from './demo-funnels.ts';

/** A published example funnel. */
export interface PublishedFunnel extends DemoFunnel {
  readonly funnelId: string;
  readonly versionId: string;
}

/** Something that started journeys in the past: a contact joined a list or got a tag. */
export interface PastEntry {
  readonly contact: ContactFacts;
  readonly at: Instant;
  readonly event: Pick<ContactEvent, 'type' | 'subject'>;
}

/** What a contact did with a mail. */
export interface PastEngagement {
  readonly contactId: string;
  readonly node: string;
  readonly runId: string;
  readonly kind: 'open' | 'click';
  readonly at: Instant;
}

export interface DemoHistory {
  readonly turns: readonly ContactTurn[];
  readonly engagements: readonly PastEngagement[];
}

/** From 0 to 1, the same for the same words: the demo is the same on every machine. */
const chance = (...words: readonly string[]): number => hash32(words.join('|'), 20_26) / 2 ** 32;

const OPENS = 0.56;
const CLICKS_OF_OPENS = 0.35;

/**
 * The journeys of the past weeks, lived through by the runtime itself: what the pages show at first sight is what the
 * engine would have done, so its numbers add up, and whoever still waits is moved on by the real scheduler.
 */
export function demoHistory(
  funnels: readonly PublishedFunnel[],
  entries: readonly PastEntry[],
  workspace: { readonly id: string; readonly timeZone: string },
  now: Instant,
): DemoHistory {
  const published = new Map(
    funnels.map((funnel) => [funnel.funnelId, compile(funnel.graph, funnel, kindOf)]),
  );
  const engagements: PastEngagement[] = [];
  const turns = entries.flatMap((entry) => {
    const lived: TurnResult[] = [];
    const live = (happenings: readonly Happening[]): void => {
      lived.length = 0;
      const world = { published, workspaceZone: workspace.timeZone, deliver: () => SENT, end: now };
      simulateContact(
        { contact: entry.contact, happenings },
        { ...world, onTurn: (turn) => lived.push(turn) },
      );
    };
    // Twice: the first life tells when mails went out, the second has the contact react to them.
    live([entered(entry)]);
    const reactions = lived
      .flatMap(({ messages }) => messages)
      .flatMap((message) => reactionsTo(message, now));
    live([entered(entry), ...reactions.map(asHappening)]);
    const written = new Set(
      lived.flatMap(({ messages }) => messages).map(({ runId, node }) => `${runId}:${node}`),
    );
    engagements.push(...reactions.filter(({ runId, node }) => written.has(`${runId}:${node}`)));
    return [wholeLife(entry.contact, workspace.id, lived)];
  });
  return { turns, engagements };
}

const SENT = { outcome: 'sent', reason: null, after: 2 * SECOND } as const;

const entered = ({ at, event }: PastEntry): Happening => ({
  at,
  event: { ...event, data: {}, occurredAt: at, runId: null, depth: 0 },
});

function reactionsTo(
  message: {
    readonly contactId: string;
    readonly runId: string;
    readonly node: string;
    readonly at: Instant;
  },
  now: Instant,
): PastEngagement[] {
  const { contactId, runId, node } = message;
  if (chance('opens', contactId, node) >= OPENS) return [];
  const opened = message.at + 5 * MINUTE + Math.floor(chance('when', contactId, node) * 20 * HOUR);
  const open = { contactId, runId, node, kind: 'open', at: opened } as const;
  const clicks = chance('clicks', contactId, node) < CLICKS_OF_OPENS;
  const both = clicks ? [open, { ...open, kind: 'click', at: opened + 40 * SECOND } as const] : [open];
  return both.filter(({ at }) => at < now);
}

const asHappening = ({ kind, node, runId, at }: PastEngagement): Happening => ({
  at,
  event: {
    type: kind === 'open' ? 'mail.opened' : 'mail.clicked',
    subject: null,
    data: { node, run: runId },
    occurredAt: at,
    runId: null,
    depth: 0,
  },
});

/** All turns of one contact as one, so that its runs are written as they stand now. */
function wholeLife(contact: ContactFacts, workspaceId: string, turns: readonly TurnResult[]): ContactTurn {
  const runs = new Map<string, Run>(turns.flatMap((turn) => [...turn.runs]));
  return {
    contactId: contact.id,
    workspaceId,
    contact: turns.at(-1)?.contact ?? contact,
    runs,
    started: new Set(runs.keys()),
    trace: turns.flatMap(({ trace }) => trace),
    changes: turns.flatMap(({ changes }) => changes),
    messages: turns.flatMap(({ messages }) => messages),
    events: turns.flatMap(({ events }) => events),
  };
}

/** Instants spread over the last `days`, each contact at its own. */
export const entryInstant = (contactId: string, days: number, now: Instant): Instant =>
  Math.floor(now - chance('enters', contactId) * days * DAY);
