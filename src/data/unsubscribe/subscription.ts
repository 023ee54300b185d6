import { FunctionsHttpError } from '@supabase/supabase-js';
import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { supabase } from '../client.ts';

/** Whether the person who got a mail still gets mails. */
export interface Subscription {
  /** Masked: the mail may have been forwarded. */
  readonly email: string | null;
  readonly workspace: string;
  readonly subscribed: boolean;
}

const subscriptionSchema = z.object({
  email: z.string().nullable(),
  workspace: z.string(),
  subscribed: z.boolean(),
});

/** Null for a token that is not ours, or whose contact is gone. */
export async function askFunction(
  token: string,
  action: 'unsubscribe' | 'resubscribe' | null,
): Promise<Subscription | null> {
  const { data, error } = await supabase.functions.invoke(
    `unsubscribe/${encodeURIComponent(token)}`,
    action === null ? { method: 'GET' } : { method: 'POST', body: { action } },
  );
  if (error instanceof FunctionsHttpError && error.context.status === 404) return null;
  if (error) throw error;
  return subscriptionSchema.parse(data);
}

export const subscriptionQuery = (token: string) =>
  queryOptions({
    queryKey: ['subscription', token],
    queryFn: () => askFunction(token, null),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useSubscription = (token: string) => useQuery(subscriptionQuery(token));
