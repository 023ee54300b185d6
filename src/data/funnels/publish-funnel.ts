import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import type { EventPattern } from '../../runtime/event.ts';
import { supabase } from '../client.ts';
import { funnelKeys } from './funnel-keys.ts';
import { type StaleDraft, staleSchema } from './save-funnel.ts';

export interface Publication {
  readonly funnelId: string;
  /** The draft revision that the person saw. */
  readonly revision: number;
  /** What its entries listen to. */
  readonly listeners: readonly EventPattern[];
}

export type PublishResult =
  | { readonly number: number }
  | { readonly stale: StaleDraft }
  | { readonly refused: 'empty' | 'dangling' | 'archived' };

const resultSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('published'), number: z.number() }),
  z.object({ status: z.literal('refused'), reason: z.enum(['empty', 'dangling', 'archived']) }),
  staleSchema,
]);

/** Freezes the draft into a version and sets the funnel going on it. */
export async function publishFunnel({ funnelId, revision, listeners }: Publication): Promise<PublishResult> {
  const { data, error } = await supabase.rpc('publish_funnel', { funnel: funnelId, revision, listeners });
  if (error) throw error;
  const result = resultSchema.parse(data);
  switch (result.status) {
    case 'published':
      return { number: result.number };
    case 'refused':
      return { refused: result.reason };
    case 'stale':
      return { stale: result };
  }
}

export function usePublishFunnel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: publishFunnel,
    onSuccess: () => client.invalidateQueries({ queryKey: funnelKeys.all }),
  });
}
