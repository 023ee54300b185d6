import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { contactKeys } from '../contacts/contact-keys.ts';
import type { NewContact } from '../contacts/create-contact.ts';

export type ContactChange = Partial<NewContact> & { readonly status?: 'subscribed' | 'unsubscribed' };

export async function changeContact(contactId: string, change: ContactChange): Promise<void> {
  const { error } = await supabase.from('contacts').update(change).eq('id', contactId).select('id').single();
  if (error) throw error;
}

export function useChangeContact(contactId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ContactChange) => changeContact(contactId, change),
    meta: { quiet: true },
    onSuccess: () => client.invalidateQueries({ queryKey: contactKeys.all }),
  });
}
