import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, MailCheck, MailX, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useChangeContact } from '../../../data/contact/change-contact.ts';
import type { ContactProfile } from '../../../data/contact/contact-profile.ts';
import { useDeleteContact } from '../../../data/contact/delete-contact.ts';
import { useWorkspace } from '../../../data/use-workspace.ts';
import { useWords } from '../../../text/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { useConfirm } from '../../../ui/confirm-context.ts';
import { DropdownMenu, MenuItem } from '../../../ui/dropdown-menu.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { ContactDialog } from '../contact-dialog.tsx';
import { contactName } from '../contact-name.ts';
import { contactsWords } from '../words.ts';
import { draftOf } from './draft-of.ts';

export function ContactActions({ profile }: { profile: ContactProfile }) {
  const say = useWords(contactsWords);
  const confirm = useConfirm();
  const navigate = useNavigate();
  const { role } = useWorkspace();
  const { contact } = profile;
  const change = useChangeContact(contact.id);
  const remove = useDeleteContact(contact.id);
  const [editing, setEditing] = useState(false);
  if (role === 'viewer') return null;
  const name = contactName(contact, say('nameless'));
  const subscribed = contact.status === 'subscribed';
  const subscription = subscribed ? 'unsubscribe' : 'resubscribe';
  const changeSubscription = async () => {
    const agreed = await confirm({
      title: say(`${subscription}-title`, { name }),
      body: say(`${subscription}-body`),
      confirmLabel: say(subscription),
    });
    if (agreed) await change.mutateAsync({ status: subscribed ? 'unsubscribed' : 'subscribed' });
  };
  const removeContact = async () => {
    const agreed = await confirm({
      title: say('delete-title', { name }),
      body: say('delete-body'),
      confirmLabel: say('delete'),
      tone: 'danger',
    });
    if (!agreed) return;
    await remove.mutateAsync();
    await navigate({ to: '/contacts' });
  };
  return (
    <>
      <Button icon={Pencil} onClick={() => setEditing(true)}>
        {say('edit')}
      </Button>
      <DropdownMenu trigger={<IconButton icon={Ellipsis} label={say('actions')} />}>
        <MenuItem icon={subscribed ? MailX : MailCheck} onSelect={() => void changeSubscription()}>
          {say(subscription)}
        </MenuItem>
        <MenuItem icon={Trash2} tone="danger" onSelect={() => void removeContact()}>
          {say('delete')}
        </MenuItem>
      </DropdownMenu>
      {editing && (
        <ContactDialog
          title={say('edit-title')}
          confirmLabel={say('save')}
          initial={draftOf(contact)}
          onSave={change.mutateAsync}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}
