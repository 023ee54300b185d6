import type { JsonObject } from '../graph/json.ts';
import type { NodeId, PortId } from '../graph/model.ts';
import type { Circumstances } from './advanced.ts';
import type { Step } from './behaviour.ts';
import type { ContactEvent } from './event.ts';
import { type ContactFacts, type MailActivity, mailKey } from './facts.ts';
import type { Instant } from './instant.ts';
import type { Policies } from './policies/policies-schema.ts';
import type { ProgramNode } from './program.ts';
import type { Run, Trigger } from './run.ts';
import { firstValidZone, type TimeZone } from './time/time-zone.ts';

/** What `node` sees of its run. A class, because one is made for every visit: what few steps ask for is a getter. */
export class StandingStep implements Step<unknown> {
  readonly now: Instant;
  readonly visit: number;
  readonly enteredAt: Instant;
  readonly contact: ContactFacts;
  readonly event: ContactEvent | null;
  private readonly of: ProgramNode;
  private readonly run: Run;
  private readonly circumstances: Circumstances;

  constructor(
    node: ProgramNode,
    run: Run,
    circumstances: Circumstances,
    contact: ContactFacts,
    event: ContactEvent | null,
    visit: number = run.visit,
    enteredAt: Instant = run.nodeEnteredAt,
  ) {
    this.of = node;
    this.run = run;
    this.circumstances = circumstances;
    this.contact = contact;
    this.event = event;
    this.visit = visit;
    this.enteredAt = enteredAt;
    this.now = circumstances.now;
  }

  get node(): NodeId {
    return this.of.id;
  }
  get settings(): unknown {
    return this.of.settings;
  }
  get funnelId(): string {
    return this.run.funnelId;
  }
  get runId(): string {
    return this.run.id;
  }
  get entry(): number {
    return this.run.entry;
  }
  get trigger(): Trigger {
    return this.run.trigger;
  }
  get variables(): JsonObject {
    return this.run.variables;
  }
  get policies(): Policies {
    return this.circumstances.policies;
  }
  get zone(): TimeZone {
    return firstValidZone(this.contact.timeZone, this.circumstances.workspaceZone);
  }
  get workspaceZone(): TimeZone {
    return firstValidZone(this.circumstances.workspaceZone);
  }
  get winner(): PortId | null {
    return this.circumstances.winnerOf?.(this.run.funnelId, this.of.id) ?? null;
  }
  mail(node: NodeId): MailActivity | null {
    return this.contact.mails.get(mailKey(this.run.id, node)) ?? null;
  }
  wired(port: PortId): boolean {
    return this.of.ports[port] !== undefined;
  }
}
