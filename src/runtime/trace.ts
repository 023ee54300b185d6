import type { JsonObject } from '../graph/json.ts';
import type { NodeId, PortId } from '../graph/model.ts';
import type { Effect } from './effect.ts';
import type { Instant } from './instant.ts';
import type { RunError } from './run.ts';

/** The port of a visit that an exit rule, a goal or a stop cut short. No kind has a port of this name. */
export const INTERRUPTED: PortId = 'interrupted';

/** One thing that happened to a run: it waits at a node, left it, ended there or failed there. */
export interface TraceEntry {
  readonly at: Instant;
  readonly runId: string;
  readonly funnelId: string;
  readonly versionId: string;
  readonly contactId: string;
  readonly node: NodeId;
  readonly kind: string;
  readonly visit: number;
  /** Order of the visit in its run, from 1. */
  readonly position: number;
  readonly outcome: 'left' | 'waits' | 'ended' | 'failed';
  readonly port: PortId | null;
  readonly enteredAt: Instant;
  /** The visit began with this entry; false where it goes on from a wait. */
  readonly began: boolean;
  /** When the wait ends by itself; null where it does not, or where nothing waits. */
  readonly wake: Instant | null;
  readonly effects: readonly Effect[];
  readonly detail: JsonObject;
  readonly error: RunError | null;
}
