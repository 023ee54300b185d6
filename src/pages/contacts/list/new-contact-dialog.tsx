import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCreateContact } from '../../../data/contacts/create-contact.ts';
import { failureOf } from '../../../data/failure.ts';
import { useFailureText } from '../../../data/use-failure-text.ts';
import { useWorkspace } from '../../../data/use-workspace.ts';
import { useWords } from '../../../text/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Input } from '../../../ui/input.tsx';
import { uiWords } from '../../../ui/words.ts';
import { contactsWords } from '../words.ts';
import { type ContactDraft, EMPTY_DRAFT, readDraft } from './read-draft.ts';

type Errors = ReturnType<typeof readDraft>['errors'];

const ZONES = Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone }));

export function NewContactDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(contactsWords);
  const sayUi = useWords(uiWords);
  const navigate = useNavigate();
  const failureText = useFailureText();
  const { id } = useWorkspace();
  const { mutateAsync, isPending } = useCreateContact(id);
  const [draft, setDraft] = useState<ContactDraft>(EMPTY_DRAFT);
  const [errors, setErrors] = useState<Errors>({});
  const set = (change: Partial<ContactDraft>) => {
    setDraft({ ...draft, ...change });
    setErrors({});
  };
  const submit = async () => {
    const read = readDraft(draft);
    if (!read.contact) return setErrors(read.errors);
    try {
      const contactId = await mutateAsync(read.contact);
      onClose();
      await navigate({ to: '/contacts/$contactId', params: { contactId } });
    } catch (failure) {
      setErrors({
        email: failureOf(failure).kind === 'already-exists' ? 'email-taken' : failureText(failure),
      });
    }
  };
  const problem = (field: keyof ContactDraft): string | undefined => {
    const error = errors[field];
    return error !== undefined && error in contactsWords.en ? say(error as 'bad-email') : error;
  };
  const text = (field: Exclude<keyof ContactDraft, 'zone'>, label: string, hint?: string) => (
    <Field label={label} error={problem(field)} {...(hint && { hint })}>
      <Input
        value={draft[field]}
        maxLength={320}
        onChange={(event) => set({ [field]: event.target.value })}
      />
    </Field>
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={say('create-title')}
      description={say('create-body')}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{sayUi('cancel')}</Button>
          <Button type="submit" variant="primary" loading={isPending}>
            {say('create-confirm')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-2 gap-3">
        {text('firstName', say('first-name'))}
        {text('lastName', say('last-name'))}
        {text('email', say('email'))}
        {text('phone', say('phone'))}
        {text('country', say('country'), say('country-hint'))}
        <Field label={say('zone')} hint={say('zone-hint')}>
          <Combobox options={ZONES} value={draft.zone} clearable onValueChange={(zone) => set({ zone })} />
        </Field>
      </div>
    </Dialog>
  );
}
