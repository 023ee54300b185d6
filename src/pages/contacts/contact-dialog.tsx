import { useState } from 'react';
import type { NewContact } from '../../data/contacts/create-contact.ts';
import { failureOf } from '../../data/failure.ts';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { uiWords } from '../../ui/words.ts';
import { type ContactDraft, EMPTY_DRAFT, readDraft } from './read-draft.ts';
import { contactsWords } from './words.ts';

type Errors = ReturnType<typeof readDraft>['errors'];

const ZONES = Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone }));

export interface ContactDialogProps {
  title: string;
  body?: string;
  confirmLabel: string;
  initial?: ContactDraft;
  /** Rejects where it fails; the dialog says so at the field and stays. */
  onSave: (contact: NewContact) => Promise<unknown>;
  onClose: () => void;
}

/** Who a contact is: for a new one, and to change one. */
export function ContactDialog({ title, body, confirmLabel, initial, onSave, onClose }: ContactDialogProps) {
  const say = useWords(contactsWords);
  const sayUi = useWords(uiWords);
  const failureText = useFailureText();
  const [draft, setDraft] = useState<ContactDraft>(initial ?? EMPTY_DRAFT);
  const [errors, setErrors] = useState<Errors>({});
  const [saving, setSaving] = useState(false);
  const set = (change: Partial<ContactDraft>) => {
    setDraft({ ...draft, ...change });
    setErrors({});
  };
  const submit = async () => {
    const read = readDraft(draft);
    if (!read.contact) return setErrors(read.errors);
    setSaving(true);
    try {
      await onSave(read.contact);
      onClose();
    } catch (failure) {
      setSaving(false);
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
      title={title}
      description={body}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{sayUi('cancel')}</Button>
          <Button type="submit" variant="primary" loading={saving}>
            {confirmLabel}
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
