import { useState } from 'react';
import { type LabelAction, useChangeLabels } from '../../../data/contacts/change-labels.ts';
import { useFailureText } from '../../../data/use-failure-text.ts';
import { useWords } from '../../../text/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { notify } from '../../../ui/notify.ts';
import { uiWords } from '../../../ui/words.ts';
import { contactsWords } from '../words.ts';
import { useLabelChoices } from './use-label-choices.ts';

export interface LabelDialogProps {
  action: LabelAction;
  contacts: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

/** Chooses the tag, list or funnel, says what will happen to how many, and does it. */
export function LabelDialog({ action, contacts, onClose, onDone }: LabelDialogProps) {
  const say = useWords(contactsWords);
  const sayUi = useWords(uiWords);
  const failureText = useFailureText();
  const { what, options, create } = useLabelChoices(action);
  const [label, setLabel] = useState<string>();
  const [error, setError] = useState<string>();
  const { mutateAsync, isPending } = useChangeLabels();
  const count = contacts.length;
  const submit = async () => {
    if (!label) return setError(say('choose-first'));
    try {
      const changed = await mutateAsync({ action, contacts, label });
      notify.success(say('changed', { count: changed }));
      onClose();
      onDone();
    } catch (failure) {
      setError(failureText(failure));
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="small"
      title={say(action)}
      description={say(`will-${action}`, { count })}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{sayUi('cancel')}</Button>
          <Button type="submit" variant="primary" loading={isPending}>
            {say(`confirm-${action}`, { count })}
          </Button>
        </>
      }
    >
      <Field label={say(`which-${what}`)} error={error}>
        <Combobox
          options={options}
          value={label}
          onValueChange={(chosen) => {
            setLabel(chosen);
            setError(undefined);
          }}
          placeholder={say(`choose-${what}`)}
          {...(create && { onCreate: create })}
        />
      </Field>
    </Dialog>
  );
}
