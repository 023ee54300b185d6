import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';

const previewSchema = z.object({ waiting: z.number(), timed: z.number(), overdue: z.number() });

/** Whom resuming a paused funnel concerns: all who wait, those with a moment, those whose moment has gone by. */
export type ResumePreview = z.output<typeof previewSchema>;

async function fetchResumePreview(funnelId: string): Promise<ResumePreview> {
  const { data, error } = await supabase.rpc('resume_preview', { funnel: funnelId });
  if (error) throw error;
  return previewSchema.parse(data);
}

export const useResumePreview = (funnelId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['resume-preview', funnelId],
    queryFn: () => fetchResumePreview(funnelId),
    enabled,
    // Counted anew each time the question is asked.
    staleTime: 0,
  });
