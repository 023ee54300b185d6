import type { JsonObject } from '../../graph/json.ts';
import type { Effect } from '../effect.ts';
import type { Instant } from '../instant.ts';
import type { RunError } from '../run.ts';
import type { TraceEntry } from '../trace.ts';

/** A line of a scenario's trace: what `npm run funnel -- simulate` prints. Fields are only ever added. */
export interface ScenarioLine {
  /** RFC 3339, UTC, milliseconds. */
  readonly instant: string;
  readonly contact: string;
  readonly funnel: string;
  readonly node: string;
  readonly kind: string;
  readonly visit: number;
  readonly outcome: TraceEntry['outcome'];
  readonly port: string | null;
  /** With `settings`, the step's own, where there is an effect. */
  readonly effect: (Effect & { readonly settings: JsonObject }) | null;
  readonly wake: string | null;
  readonly detail: JsonObject;
  readonly error: RunError | null;
}

export function scenarioLine(entry: TraceEntry, settings: JsonObject): ScenarioLine {
  const effect = entry.effects[0];
  return {
    instant: rfc3339(entry.at),
    contact: entry.contactId,
    funnel: entry.funnelId,
    node: entry.node,
    kind: entry.kind,
    visit: entry.visit,
    outcome: entry.outcome,
    port: entry.port,
    effect: effect ? { ...effect, settings } : null,
    wake: entry.wake === null ? null : rfc3339(entry.wake),
    detail: entry.detail,
    error: entry.error,
  };
}

const rfc3339 = (instant: Instant): string => new Date(instant).toISOString();
