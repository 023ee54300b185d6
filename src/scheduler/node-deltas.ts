import type { NodeId } from '../graph/model.ts';
import { HOUR, type Instant } from '../runtime/instant.ts';
import type { TraceEntry } from '../runtime/trace.ts';
import type { ContactTurn } from './ports.ts';

/**
 * What a batch changed in one count of one node. For every node, entered = waiting + left + ended + failed. `finished`
 * is about runs: their last step was here, an end or one whose path leads no further.
 */
export interface NodeDelta {
  readonly workspaceId: string;
  readonly funnelId: string;
  readonly versionId: string;
  readonly node: NodeId;
  readonly measure: 'entered' | 'left' | 'ended' | 'failed' | 'skipped' | 'finished';
  /** Empty where the measure has no port. */
  readonly port: string;
  readonly hour: Instant;
  readonly amount: number;
}

type Sum = { -readonly [Key in keyof NodeDelta]: NodeDelta[Key] };

/** The deltas of a batch, added up: a row per version, node, measure, port and hour, however many contacts moved. */
export function nodeDeltas(turns: readonly ContactTurn[]): NodeDelta[] {
  const sums = new Map<string, Sum>();
  for (const { workspaceId, trace, runs } of turns) {
    for (const entry of trace) {
      for (const [measure, port] of countsOf(entry, runs)) {
        const hour = entry.at - (entry.at % HOUR);
        const key = `${entry.versionId}|${entry.node}|${measure}|${port}|${hour}`;
        const sum = sums.get(key);
        const { funnelId, versionId, node } = entry;
        if (sum) sum.amount++;
        else sums.set(key, { workspaceId, funnelId, versionId, node, measure, port, hour, amount: 1 });
      }
    }
  }
  return [...sums.values()];
}

function countsOf(entry: TraceEntry, runs: ContactTurn['runs']): [NodeDelta['measure'], string][] {
  const counts: [NodeDelta['measure'], string][] = entry.began ? [['entered', '']] : [];
  if (entry.outcome === 'left') counts.push(['left', entry.port ?? '']);
  if (entry.outcome === 'ended' || entry.outcome === 'failed') counts.push([entry.outcome, '']);
  const run = runs.get(entry.runId);
  if (run?.status === 'ended' && run.position === entry.position && entry.outcome !== 'waits')
    counts.push(['finished', '']);
  if ('skipped' in entry.detail) counts.push(['skipped', '']);
  return counts;
}
