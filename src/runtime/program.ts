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
}

/** A step that cannot run: an unknown kind, or settings its kind does not understand. Whoever enters it is parked. */
export interface BrokenNode {
  readonly id: NodeId;
  readonly kind: string;
  readonly broken: RunError;
}

export interface ProgramEntry {
  readonly node: ProgramNode;
  readonly behaviour: EntryBehaviour<unknown>;
  readonly patterns: readonly EventPattern[];
}

/** A version of a funnel, compiled. Immutable, so it may be cached by version id for ever. */
export interface Program {
  readonly funnelId: string;
  readonly versionId: string;
  readonly nodes: ReadonlyMap<NodeId, ProgramNode | BrokenNode>;
  readonly entries: readonly ProgramEntry[];
  /** Facts that some step needs. */
  readonly needs: ReadonlySet<FactNeed>;
}
