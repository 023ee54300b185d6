import type { JsonObject } from '../graph/json.ts';
import type { NodeId } from '../graph/model.ts';
import type { Move } from './behaviour.ts';
import { changedContact } from './contact-change.ts';
import { messageIdOf } from './derived-id.ts';
import type { ContactChange, Effect, MessageIntent } from './effect.ts';
import type { ContactEvent } from './event.ts';
import type { ContactFacts } from './facts.ts';
import type { Instant } from './instant.ts';
import type { Program, ProgramNode } from './program.ts';
import type { Occasion, Run, RunError, Wait } from './run.ts';
import { stepOf } from './step.ts';
import type { TraceEntry } from './trace.ts';

/** A run may pass this many nodes without waiting; more is a loop that lint did not see. */
export const STEP_LIMIT = 1_000;

export interface Circumstances {
  readonly now: Instant;
  readonly contact: ContactFacts;
  readonly workspaceZone: string | null;
}

/** A message to write: the intent of a step, with its identity. */
export interface MessageDraft extends MessageIntent {
  readonly id: string;
  readonly runId: string;
  readonly funnelId: string;
  readonly versionId: string;
  readonly contactId: string;
  readonly node: NodeId;
  readonly visit: number;
  readonly at: Instant;
}

export interface Advanced {
  readonly run: Run;
  /** The contact with every change of this step applied. */
  readonly contact: ContactFacts;
  readonly trace: readonly TraceEntry[];
  readonly changes: readonly ContactChange[];
  readonly messages: readonly MessageDraft[];
  /** What the changes mean to other funnels. */
  readonly events: readonly ContactEvent[];
}

/**
 * The pure step. Moves a run through as many nodes as it can, until it waits, ends or fails. Executes nothing: what is
 * to happen comes back as data. `'enter'` starts at the run's node; an occasion goes on from its wait.
 */
export function advance(
  program: Program,
  run: Run,
  occasion: Occasion | 'enter',
  circumstances: Circumstances,
): Advanced {
  const passage = new Passage(program, run, circumstances);
  passage.go(occasion);
  return passage.result();
}

/** The working copy of one `advance`: mutable inside, thrown away after. */
class Passage {
  private readonly trace: TraceEntry[] = [];
  private readonly changes: ContactChange[] = [];
  private readonly messages: MessageDraft[] = [];
  private readonly events: ContactEvent[] = [];
  private readonly program: Program;
  private readonly circumstances: Circumstances;
  private contact: ContactFacts;
  private run: Run;
  private began = false;

  constructor(program: Program, run: Run, circumstances: Circumstances) {
    this.program = program;
    this.circumstances = circumstances;
    this.contact = circumstances.contact;
    this.run = run;
  }

  go(occasion: Occasion | 'enter'): void {
    let next: Occasion | 'enter' = occasion;
    this.began = occasion === 'enter';
    for (let passed = 0; this.take(next); passed++) {
      if (passed >= STEP_LIMIT) {
        this.fail({ code: 'step-limit', message: `The run passed ${STEP_LIMIT} steps without waiting.` });
        return;
      }
      next = 'enter';
    }
  }

  result(): Advanced {
    const { run, contact, trace, changes, messages, events } = this;
    return { run, contact, trace, changes, messages, events };
  }

  /** One visit. True if the run stands at a further node that is to be entered. */
  private take(occasion: Occasion | 'enter'): boolean {
    const node = this.program.nodes.get(this.run.node);
    if (!node)
      return this.fail({ code: 'missing-step', message: `There is no step "${this.run.node}" any more.` });
    if ('broken' in node) return this.fail(node.broken);
    try {
      return this.make(this.decide(node, occasion), node);
    } catch (error) {
      // A throw is a defect of the kind. It parks this run, with its reason, and leaves the batch unharmed.
      return this.fail({
        code: 'step-threw',
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }

  private decide(node: ProgramNode, occasion: Occasion | 'enter'): Move {
    const step = stepOf(node, this.run, { ...this.circumstances, contact: this.contact });
    const { behaviour } = node;
    if (occasion === 'enter' || occasion.occasion === 'retry') return behaviour.enter(step);
    if (!this.run.wait || !behaviour.resume) {
      return {
        move: 'fail',
        error: { code: 'not-waiting', message: `A ${node.kind} step has nothing to go on from.` },
      };
    }
    return behaviour.resume(step, this.run.wait, occasion);
  }

  private make(move: Move, node: ProgramNode): boolean {
    switch (move.move) {
      case 'leave': {
        this.record('left', { port: move.port, effects: move.effects, detail: move.detail });
        this.execute(move.effects ?? []);
        const target = node.ports[move.port];
        return target === undefined ? this.end('path-ended') : this.enter(target);
      }
      case 'wait':
        this.record('waits', { wake: move.wait.until, effects: move.effects, detail: move.detail });
        this.execute(move.effects ?? []);
        return this.wait(move.wait);
      case 'end':
        this.record('ended', { detail: move.detail });
        return this.end(move.reason);
      case 'fail':
        return this.fail(move.error);
    }
  }

  private enter(node: NodeId): true {
    const visit = (this.run.visits[node] ?? 0) + 1;
    const visits = { ...this.run.visits, [node]: visit };
    const { now } = this.circumstances;
    this.began = true;
    this.run = { ...this.run, node, visit, visits, wait: null, occasion: null, nodeEnteredAt: now };
    return true;
  }

  private wait(wait: Wait): false {
    this.run = { ...this.run, status: 'waiting', wait, occasion: null, error: null };
    return false;
  }

  private end(endReason: string): false {
    const endedAt = this.circumstances.now;
    this.run = { ...this.run, status: 'ended', wait: null, occasion: null, endedAt, endReason, error: null };
    return false;
  }

  private fail(error: RunError): false {
    this.record('failed', { error });
    this.run = { ...this.run, status: 'failed', wait: null, occasion: null, error };
    return false;
  }

  private execute(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.effect === 'message') this.draft(effect);
      else this.change(effect);
    }
  }

  private change(change: ContactChange): void {
    const changed = changedContact(this.contact, change);
    if (!changed) return;
    this.contact = changed.contact;
    this.changes.push(change);
    this.events.push({
      ...changed.event,
      data: {},
      occurredAt: this.circumstances.now,
      runId: this.run.id,
      depth: this.run.depth + 1,
    });
  }

  private draft(intent: MessageIntent): void {
    const { id: runId, funnelId, versionId, contactId, node, visit } = this.run;
    const at = this.circumstances.now;
    const id = messageIdOf(runId, node, visit, at);
    const { channel, awaited, notAfter } = intent;
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
  }

  private record(outcome: TraceEntry['outcome'], facts: RecordedFacts): void {
    const { run } = this;
    const position = run.position + 1;
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
      port: facts.port ?? null,
      enteredAt: run.nodeEnteredAt,
      began: this.began,
      wake: facts.wake ?? null,
      effects: facts.effects ?? [],
      detail: facts.detail ?? {},
      error: facts.error ?? null,
    });
    this.began = false;
    // A failed visit is not finished: a retry takes the same place in the run's order.
    if (outcome === 'left' || outcome === 'ended') this.run = { ...run, position };
  }
}

interface RecordedFacts {
  readonly port?: string;
  readonly wake?: Instant | null;
  readonly effects?: readonly Effect[] | undefined;
  readonly detail?: JsonObject | undefined;
  readonly error?: RunError;
}
