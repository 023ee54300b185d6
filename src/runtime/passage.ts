import type { JsonObject } from '../graph/json.ts';
import type { NodeId, PortId } from '../graph/model.ts';
import type { Advanced, Cause, Circumstances, MessageDraft } from './advanced.ts';
import type { Move } from './behaviour.ts';
import { changedContact } from './contact-change.ts';
import { messageIdOf } from './derived-id.ts';
import type { Announcement, ContactChange, Effect, MessageIntent } from './effect.ts';
import { anyHears, type ContactEvent } from './event.ts';
import type { ContactFacts } from './facts.ts';
import { answerToCall } from './funnel-call.ts';
import type { Instant } from './instant.ts';
import type { AnyNode, Program, ProgramNode } from './program.ts';
import type { Run, RunError, Wait } from './run.ts';
import { StandingStep } from './step.ts';
import { INTERRUPTED, type TraceEntry } from './trace.ts';

/** A run may pass so many nodes, beside each of its funnel's once, without waiting; more is a loop that lint did not see. */
const STEP_LIMIT = 1_000;

type Mutable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

const ENTER: Cause = { occasion: 'enter' };

/** The working copy of one `advance`: mutable inside, thrown away after. */
export class Passage {
  private readonly trace: TraceEntry[] = [];
  private readonly changes: ContactChange[] = [];
  private readonly messages: MessageDraft[] = [];
  private readonly events: ContactEvent[] = [];
  private readonly program: Program;
  private readonly circumstances: Circumstances;
  private readonly run: Mutable<Run>;
  private readonly visits: Record<NodeId, number>;
  private contact: ContactFacts;
  private began = false;
  /** How many runs stand behind what this passage causes. */
  private depth: number;

  constructor(program: Program, run: Run, circumstances: Circumstances) {
    this.program = program;
    this.circumstances = circumstances;
    this.contact = circumstances.contact;
    this.depth = run.depth;
    this.visits = { ...run.visits };
    this.run = { ...run, visits: this.visits };
  }

  go(cause: Cause): void {
    this.began = cause.occasion === 'enter';
    if (cause.occasion === 'event') this.depth = Math.max(this.depth, cause.event.depth);
    const limit = STEP_LIMIT + this.program.nodes.size;
    let goesOn = this.seized(cause) ?? this.take(cause);
    for (let passed = 1; goesOn; passed++) {
      if (passed >= limit) {
        this.fail({ code: 'step-limit', message: `The run passed ${limit} steps without waiting.` });
        return;
      }
      goesOn = this.take(ENTER);
    }
  }

  result(): Advanced {
    const { run, contact, trace, changes, messages, events } = this;
    return { run, contact, trace, changes, messages, events };
  }

  /** Asks the steps that take runs away. Null if none does; else whether the run stands at a further node. */
  private seized(cause: Cause): boolean | null {
    const event = cause.occasion === 'event' ? cause.event : null;
    for (const { node, from } of this.program.seizers) {
      if (!from.has(this.run.node) || (event && !anyHears(node.listens, event))) continue;
      const move = this.guarded(() => this.moveOfSeizer(node, event));
      if (!move) continue;
      this.record('left', INTERRUPTED, { by: node.id });
      this.enter(node.id);
      return this.make(move, node);
    }
    return null;
  }

  private moveOfSeizer(node: ProgramNode, event: ContactEvent | null): Move | null {
    const visit = (this.visits[node.id] ?? 0) + 1;
    const step = new StandingStep(
      node,
      this.run,
      this.circumstances,
      this.contact,
      event,
      visit,
      this.circumstances.now,
    );
    return node.behaviour.seize?.(step) ?? null;
  }

  /** One visit. True if the run stands at a further node that is to be entered. */
  private take(cause: Cause): boolean {
    const node = this.program.nodes.get(this.run.node);
    if (!node)
      return this.fail({ code: 'missing-step', message: `There is no step "${this.run.node}" any more.` });
    if ('broken' in node) return cause.occasion === 'event' ? false : this.fail(node.broken);
    if ('leavesBy' in node) return this.leave(node, node.leavesBy, { off: true });
    const move = this.guarded(() => this.decide(node, cause));
    return move.move === 'stay' ? false : this.make(move, node);
  }

  /** A throw is a defect of the kind. It parks this run, with its reason, and leaves the batch unharmed. */
  private guarded<Decided extends Move | null>(
    decide: () => Decided,
  ): Decided | Extract<Move, { move: 'fail' }> {
    try {
      return decide();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { move: 'fail', error: { code: 'step-threw', message } };
    }
  }

  private decide(node: ProgramNode, cause: Cause): Move {
    const event = cause.occasion === 'event' ? cause.event : null;
    const step = new StandingStep(node, this.run, this.circumstances, this.contact, event);
    const { behaviour } = node;
    if (cause.occasion === 'enter' || cause.occasion === 'retry') return behaviour.enter(step);
    // What the run itself caused, it caused before this wait began.
    if (event && (event.runId === this.run.id || !anyHears(node.listens, event))) return { move: 'stay' };
    if (!this.run.wait || !behaviour.resume) {
      const message = `A ${node.kind} step has nothing to go on from.`;
      return { move: 'fail', error: { code: 'not-waiting', message } };
    }
    return behaviour.resume(step, this.run.wait, cause);
  }

  private make(move: Move, node: ProgramNode): boolean {
    switch (move.move) {
      case 'leave':
        if (move.keep) this.run.variables = { ...this.run.variables, ...move.keep };
        return this.leave(node, move.port, move.detail, move.effects);
      case 'wait':
        this.record('waits', null, move.detail, move.effects, move.wait.until);
        this.execute(move.effects);
        return this.wait(move.wait);
      case 'stay':
        return false;
      case 'end':
        this.record('ended', null, move.detail, move.effects);
        this.execute(move.effects);
        return this.end(move.reason);
      case 'fail':
        return this.fail(move.error);
    }
  }

  private leave(
    node: Exclude<AnyNode, { broken: RunError }>,
    port: PortId,
    detail?: JsonObject,
    effects?: readonly Effect[],
  ): boolean {
    this.record('left', port, detail, effects);
    this.execute(effects);
    const target = node.ports[port];
    return target === undefined ? this.end('path-ended') : this.enter(target);
  }

  private enter(node: NodeId): true {
    const { run, visits } = this;
    run.node = node;
    run.visit = visits[node] = (visits[node] ?? 0) + 1;
    run.nodeEnteredAt = this.circumstances.now;
    run.wait = null;
    run.occasion = null;
    this.began = true;
    return true;
  }

  private wait(wait: Wait): false {
    const { run } = this;
    run.status = 'waiting';
    run.wait = wait;
    run.occasion = null;
    run.error = null;
    return false;
  }

  private end(reason: string): false {
    const { run } = this;
    run.status = 'ended';
    run.wait = null;
    run.occasion = null;
    run.error = null;
    run.endedAt = this.circumstances.now;
    run.endReason = reason;
    const answer = answerToCall(run);
    if (answer) this.announce(answer);
    return false;
  }

  private fail(error: RunError): false {
    this.record('failed', null, undefined, undefined, null, error);
    const { run } = this;
    run.status = 'failed';
    run.wait = null;
    run.occasion = null;
    run.error = error;
    return false;
  }

  private execute(effects: readonly Effect[] | undefined): void {
    for (const effect of effects ?? []) {
      if (effect.effect === 'message') this.draft(effect);
      else if (effect.effect === 'event') this.announce(effect);
      else this.change(effect);
    }
  }

  private change(change: ContactChange): void {
    const changed = changedContact(this.contact, change);
    if (!changed) return;
    this.contact = changed.contact;
    this.changes.push(change);
    this.announce(changed.event);
  }

  private announce({ type, subject, data }: Announcement): void {
    const { now: occurredAt } = this.circumstances;
    this.events.push({ type, subject, data, occurredAt, runId: this.run.id, depth: this.depth + 1 });
  }

  private draft({ channel, awaited, notAfter }: MessageIntent): void {
    const { id: runId, funnelId, versionId, contactId, node, visit } = this.run;
    const at = this.circumstances.now;
    const id = messageIdOf(runId, node, visit, at);
    this.messages.push({
      id,
      runId,
      funnelId,
      versionId,
      contactId,
      node,
      visit,
      at,
      channel,
      awaited,
      notAfter,
    });
    this.contact = { ...this.contact, sendings: [...this.contact.sendings, { channel, at }] };
  }

  private record(
    outcome: TraceEntry['outcome'],
    port: PortId | null,
    detail: JsonObject = {},
    effects: readonly Effect[] = [],
    wake: Instant | null = null,
    error: RunError | null = null,
  ): void {
    const { run } = this;
    const position = run.position + 1;
    // Every property by name: built by spreading, an entry costs more than the step itself.
    this.trace.push({
      at: this.circumstances.now,
      runId: run.id,
      funnelId: run.funnelId,
      versionId: run.versionId,
      contactId: run.contactId,
      node: run.node,
      kind: this.program.nodes.get(run.node)?.kind ?? 'unknown',
      visit: run.visit,
      position,
      outcome,
      port,
      enteredAt: run.nodeEnteredAt,
      began: this.began,
      wake,
      effects,
      detail,
      error,
    });
    this.began = false;
    // A failed visit is not finished: a retry takes the same place in the run's order.
    if (outcome === 'left' || outcome === 'ended') run.position = position;
  }
}
