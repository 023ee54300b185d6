import type { NodeId, PortId } from '../graph/model.ts';
import type { Behaviour, EntryBehaviour } from './behaviour.ts';
import type { EventPattern } from './event.ts';
import type { FactNeed } from './facts.ts';
import type { RunError } from './run.ts';

/** A step ready to run: its settings parsed once, its kind's behaviour at hand. */
export interface ProgramNode {
  readonly id: NodeId;
  readonly kind: string;
  readonly behaviour: Behaviour<unknown>;
  readonly settings: unknown;
  readonly ports: Readonly<Record<PortId, NodeId>>;
  /** The events that resume a run which waits here. */
  readonly listens: readonly EventPattern[];
}

/** A step that cannot run: an unknown kind, or settings its kind does not understand. Whoever enters it is parked. */
export interface BrokenNode {
  readonly id: NodeId;
  readonly kind: string;
  readonly broken: RunError;
}

/** A step that is switched off: whoever enters it passes through. */
export interface SkippedNode {
  readonly id: NodeId;
  readonly kind: string;
  readonly leavesBy: PortId;
  readonly ports: Readonly<Record<PortId, NodeId>>;
}

export type AnyNode = ProgramNode | BrokenNode | SkippedNode;

export interface ProgramEntry {
  readonly node: ProgramNode;
  readonly behaviour: EntryBehaviour<unknown>;
}

/** A step that takes hold of runs wherever they wait. */
export interface Seizer {
  readonly node: ProgramNode;
  /** The steps from which it may take a run away. */
  readonly from: ReadonlySet<NodeId>;
}

/** A version of a funnel, compiled. Immutable, so it may be cached by version id for ever. */
export interface Program {
  readonly funnelId: string;
  readonly versionId: string;
  readonly nodes: ReadonlyMap<NodeId, AnyNode>;
  readonly entries: readonly ProgramEntry[];
  /** In the order in which they are asked: those that may seize anywhere first. */
  readonly seizers: readonly Seizer[];
  /** Facts that some step needs. */
  readonly needs: ReadonlySet<FactNeed>;
}
