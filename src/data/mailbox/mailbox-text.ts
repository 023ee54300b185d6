import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';
import { mailboxKeys } from './mailbox-keys.ts';

/** A short message as it was posted. Nothing in it is to be trusted. */
export interface MailboxText {
  readonly title: string | null;
  readonly text: string;
  /** Where a tap on a push leads. */
  readonly link: string | null;
}

const rowSchema = z.object({ raw: z.string() });
const textSchema = z.object({ title: z.string().nullable(), text: z.string(), link: z.string().nullable() });

export async function fetchText(id: number): Promise<MailboxText> {
  const { data, error } = await supabase.from('mailbox').select('raw').eq('id', id).single();
  if (error) throw error;
  return textSchema.parse(JSON.parse(rowSchema.parse(data).raw));
}

export const textQuery = (id: number) =>
  queryOptions({
    queryKey: mailboxKeys.text(id),
    queryFn: () => fetchText(id),
    // What has arrived does not change.
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useText = (id: number) => useQuery(textQuery(id));
