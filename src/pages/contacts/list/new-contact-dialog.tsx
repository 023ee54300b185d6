import { useNavigate } from '@tanstack/react-router';
import { useCreateContact } from '../../../data/contacts/create-contact.ts';
import { useWorkspace } from '../../../data/use-workspace.ts';
import { useWords } from '../../../text/use-words.ts';
import { ContactDialog } from '../contact-dialog.tsx';
import { contactsWords } from '../words.ts';

/** A new contact, opened at once. */
export function NewContactDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(contactsWords);
  const navigate = useNavigate();
  const { id } = useWorkspace();
  const { mutateAsync } = useCreateContact(id);
  return (
    <ContactDialog
      title={say('create-title')}
      body={say('create-body')}
      confirmLabel={say('create-confirm')}
      onSave={async (contact) => {
        const contactId = await mutateAsync(contact);
        await navigate({ to: '/contacts/$contactId', params: { contactId } });
      }}
      onClose={onClose}
    />
  );
}
