import type { NodeId, PortId } from '../graph/model.ts';
import type { ContactChange, MessageIntent } from './effect.ts';
import type { ContactEvent } from './event.ts';
import type { ContactFacts } from './facts.ts';
import type { Instant } from './instant.ts';
import type { Policies } from './policies/policies-schema.ts';
import type { Occasion, Run } from './run.ts';
import type { TraceEntry } from './trace.ts';

export interface Circumstances {
  readonly now: Instant;
  readonly contact: ContactFacts;
  readonly workspaceZone: string | null;
  readonly policies: Policies;
  /** The port that a finished test has chosen for everybody. */
  readonly winnerOf?: (funnelId: string, node: NodeId) => PortId | null;
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
  /** What happened meanwhile, for other runs and funnels to hear. */
  readonly events: readonly ContactEvent[];
}

/** Why a run is taken up: it enters the funnel, or something makes it go on. */
export type Cause = { readonly occasion: 'enter' } | Occasion;
