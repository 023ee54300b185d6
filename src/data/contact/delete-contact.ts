import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { contactKeys } from '../contacts/contact-keys.ts';

/** With everything that was known: journeys, mails, history. */
export async function deleteContact(contactId: string): Promise<void> {
  const { error } = await supabase.from('contacts').delete().eq('id', contactId).select('id').single();
  if (error) throw error;
}

export function useDeleteContact(contactId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => deleteContact(contactId),
    onSuccess: () => {
      client.removeQueries({ queryKey: contactKeys.one(contactId) });
      return client.invalidateQueries({ queryKey: contactKeys.all });
    },
  });
}
