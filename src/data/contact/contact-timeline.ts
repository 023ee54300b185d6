import { useInfiniteQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { contactKeys } from '../contacts/contact-keys.ts';

const text = z.string().nullable();
const json = z.record(z.string(), z.json());
const shared = { key: z.string(), at: z.string() };

const itemSchema = z.discriminatedUnion('source', [
  z.object({
    ...shared,
    source: z.literal('event'),
    type: z.string(),
    subject: text,
    subjectName: text,
    data: json,
    runId: text,
  }),
  z.object({
    ...shared,
    source: z.literal('step'),
    runId: z.string(),
    funnelId: z.string(),
    funnelName: z.string(),
    nodeId: z.string(),
    nodeTitle: text,
    nodeKind: z.string(),
    outcome: z.enum(['left', 'ended', 'failed']),
    port: text,
    enteredAt: z.string(),
    detail: json,
  }),
  z.object({
    ...shared,
    source: z.literal('message'),
    messageId: z.string(),
    funnelName: z.string(),
    nodeId: z.string(),
    status: z.enum(['queued', 'leased', 'handed', 'sent', 'failed', 'skipped', 'unknown']),
    reason: text,
    subject: text,
    recipient: text,
    attempts: z.number(),
    opens: z.number(),
    clicks: z.number(),
  }),
]);

export type TimelineItem = z.infer<typeof itemSchema>;
export type TimelineEvent = Extract<TimelineItem, { source: 'event' }>;
export type TimelineStep = Extract<TimelineItem, { source: 'step' }>;
export type TimelineMessage = Extract<TimelineItem, { source: 'message' }>;

const pageSchema = z.object({ items: z.array(itemSchema), next: text });

async function fetchTimeline(contactId: string, before: string | null) {
  const { data, error } = await supabase.rpc('contact_timeline', {
    contact: contactId,
    before_cursor: before,
  });
  if (error) throw error;
  return pageSchema.parse(data);
}

/** What happened, newest first, a page at a time. */
export const useTimeline = (contactId: string) =>
  useInfiniteQuery({
    queryKey: [...contactKeys.one(contactId), 'timeline'],
    queryFn: ({ pageParam }) => fetchTimeline(contactId, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 3_000,
  });
