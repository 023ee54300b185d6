import type { Json, JsonObject } from '../graph/json.ts';
import type { NodeId } from '../graph/model.ts';
import type { DeliveryOutcome } from './effect.ts';
import type { ContactEvent } from './event.ts';
import type { Instant } from './instant.ts';

/** Why a run is parked. `code` is stable; `message` is for people. */
export interface RunError {
  readonly code: string;
  readonly message: string;
}

/** A wait as its kind left it: the rule it follows, and the instant that rule resolves to. */
export interface Wait {
  /** The kind's own; handed back on resume. */
  readonly rule: JsonObject;
  /** Null when only an outcome or an event can end it. */
  readonly until: Instant | null;
  /** When `until` was last moved, by a pause of the funnel or by the step itself; absent if it never was. */
  readonly movedAt?: Instant;
}

/** Why a waiting run goes on. */
export type Occasion =
  | { readonly occasion: 'timer' }
  | {
      readonly occasion: 'outcome';
      readonly outcome: DeliveryOutcome;
      readonly reason: string | null;
      /** What a called address answered, where the step asked to keep it. */
      readonly response?: Json;
    }
  | { readonly occasion: 'event'; readonly event: ContactEvent }
  /** What a run heard while its funnel was paused, to be acted on once it goes on. */
  | { readonly occasion: 'heard'; readonly events: readonly ContactEvent[] }
  | { readonly occasion: 'retry' };

/** The event that started a run, kept for filters and merge tags. */
export interface Trigger {
  readonly type: string;
  readonly subject: string | null;
  readonly data: JsonObject;
  readonly occurredAt: Instant;
}

/** One contact's passage through one funnel. Position is data, not a stack frame: a run may wait for months. */
export interface Run {
  readonly id: string;
  readonly funnelId: string;
  readonly versionId: string;
  readonly contactId: string;
  /** The how-manieth time this contact entered this funnel, from 1. */
  readonly entry: number;
  /** What it entered for, where the entry admits each key once: an order's number, say. */
  readonly key: string | null;
  readonly status: 'waiting' | 'ended' | 'failed';
  readonly node: NodeId;
  /** The how-manieth time it stands at `node`, from 1. */
  readonly visit: number;
  readonly visits: Readonly<Record<NodeId, number>>;
  /** Finished visits so far. */
  readonly position: number;
  readonly nodeEnteredAt: Instant;
  readonly wait: Wait | null;
  /** What has happened that moves it, if not its timer. */
  readonly occasion: Occasion | null;
  readonly trigger: Trigger;
  /** What steps have kept for later ones: a called address's answer, the result of another funnel. */
  readonly variables: JsonObject;
  readonly depth: number;
  readonly enteredAt: Instant;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
  readonly error: RunError | null;
}
