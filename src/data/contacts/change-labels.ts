import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { contactKeys } from './contact-keys.ts';

/** What can be done to many contacts at once with one tag, list or funnel. */
export type LabelAction = 'apply-tag' | 'remove-tag' | 'join-list' | 'leave-list' | 'add-to-funnel';

export interface LabelChange {
  readonly action: LabelAction;
  readonly contacts: readonly string[];
  /** The tag, list or funnel. */
  readonly label: string;
}

/** @returns how many contacts it changed: those that were so already do not count. */
export async function changeLabels({ action, contacts, label }: LabelChange): Promise<number> {
  const { data, error } = await call(action, [...contacts], label);
  if (error) throw error;
  return Number(data);
}

function call(action: LabelAction, contacts: string[], label: string) {
  switch (action) {
    case 'apply-tag':
      return supabase.rpc('apply_tag', { contacts, tag: label });
    case 'remove-tag':
      return supabase.rpc('remove_tag', { contacts, tag: label });
    case 'join-list':
      return supabase.rpc('join_list', { contacts, list: label });
    case 'leave-list':
      return supabase.rpc('leave_list', { contacts, list: label });
    case 'add-to-funnel':
      return supabase.rpc('add_to_funnel', { contacts, funnel: label });
  }
}

export function useChangeLabels() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: changeLabels,
    onSuccess: () => client.invalidateQueries({ queryKey: contactKeys.all }),
  });
}
