import { useMutation, useQueryClient } from '@tanstack/react-query';
import { askFunction, subscriptionQuery } from './subscription.ts';

/** Ends or restores the subscription behind a token; either may be asked for again. */
export function useChangeSubscription(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (action: 'unsubscribe' | 'resubscribe') => askFunction(token, action),
    onSuccess: (subscription) => client.setQueryData(subscriptionQuery(token).queryKey, subscription),
    // The page shows it itself: nothing else is on it.
    meta: { quiet: true },
  });
}
