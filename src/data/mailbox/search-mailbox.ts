import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { mailboxKeys } from './mailbox-keys.ts';

const CHANNELS = ['email', 'sms', 'whatsapp', 'push'] as const;

/** A line of the mailbox. Ids grow with time. */
export interface MailboxRow {
  readonly id: number;
  readonly channel: (typeof CHANNELS)[number];
  readonly sender: string;
  readonly recipient: string;
  /** Of a mail; of other messages the text's beginning. */
  readonly subject: string;
  readonly receivedAt: number;
}

export interface MailboxPart {
  readonly mails: readonly MailboxRow[];
  /** There are older ones. */
  readonly more: boolean;
}

const partSchema = z.object({
  mails: z.array(
    z.object({
      id: z.number(),
      channel: z.enum(CHANNELS),
      sender: z.string(),
      recipient: z.string(),
      subject: z.string(),
      receivedAt: z.number(),
    }),
  ),
  more: z.boolean(),
});

/** Messages whose recipient or subject contains the words, newest first, from before a mail on. */
export async function fetchMailbox(
  workspaceId: string,
  query: string,
  before: number | null,
): Promise<MailboxPart> {
  const { data, error } = await supabase.rpc('search_mailbox', {
    workspace: workspaceId,
    query,
    before_id: before,
  });
  if (error) throw error;
  return partSchema.parse(data);
}

/** Looked at again every other second: the mailbox is where one waits for a mail to come. */
const REFRESH = 2_000;

export const mailboxQuery = (workspaceId: string, query: string) =>
  infiniteQueryOptions({
    queryKey: mailboxKeys.search(workspaceId, query),
    queryFn: ({ pageParam }) => fetchMailbox(workspaceId, query, pageParam),
    initialPageParam: null as number | null,
    getNextPageParam: ({ mails, more }) => (more ? mails.at(-1)?.id : undefined),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH,
    meta: { quiet: true },
  });

export const useMailbox = (workspaceId: string, query: string) =>
  useInfiniteQuery(mailboxQuery(workspaceId, query));
