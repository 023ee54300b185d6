import * as z from 'zod';
import type { FunnelGraph, GraphNode, NodeId } from '../../graph/model.ts';
import { parseGraph } from '../../graph/parse-graph.ts';
import { supabase } from '../client.ts';
import { type Editor, editorSchema, instantSchema } from './person.ts';

/** A step that someone changed since the revision my edits are based on. */
export interface TheirChange {
  readonly node: NodeId;
  readonly change: 'changed' | 'deleted';
  readonly by: Editor | null;
  readonly at: number;
}

/** What a refused save has to say: the draft as it is now, and who made it so. */
export interface StaleDraft {
  readonly revision: number;
  readonly graph: FunnelGraph;
  readonly changes: readonly TheirChange[];
}

export type SaveResult = { readonly revision: number } | { readonly stale: StaleDraft };

export interface DraftChange {
  readonly funnelId: string;
  readonly baseRevision: number;
  readonly upserts: readonly GraphNode[];
  readonly deletes: readonly NodeId[];
}

export const staleSchema = z.object({
  status: z.literal('stale'),
  revision: z.number(),
  graph: z.unknown().transform(parseGraph),
  changes: z.array(
    z
      .object({
        nodeId: z.string(),
        kind: z.enum(['changed', 'deleted']),
        by: editorSchema,
        at: instantSchema,
      })
      .transform(({ nodeId, kind, by, at }): TheirChange => ({ node: nodeId, change: kind, by, at })),
  ),
});

const resultSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), revision: z.number() }),
  staleSchema,
]);

/** Saves changed and deleted steps. A draft that has moved on is left alone and handed back. */
export async function saveFunnel(change: DraftChange): Promise<SaveResult> {
  const { data, error } = await supabase.rpc('save_funnel', {
    funnel: change.funnelId,
    base_revision: change.baseRevision,
    upserts: change.upserts,
    deletes: change.deletes,
  });
  if (error) throw error;
  const result = resultSchema.parse(data);
  return result.status === 'saved' ? { revision: result.revision } : { stale: result };
}
