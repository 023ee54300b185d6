import { type ReactNode, useState } from 'react';
import { useFailureText } from '../../data/use-failure-text.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { uiWords } from '../../ui/words.ts';
import { funnelsWords } from './words.ts';

export interface NameDialogProps {
  title: string;
  body?: ReactNode;
  confirmLabel: string;
  initial?: string;
  /** Rejects where it fails; the dialog says so and stays. */
  onConfirm: (name: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for a name: of a new funnel, a copy, or one renamed. */
export function NameDialog({ title, body, confirmLabel, initial = '', onConfirm, onClose }: NameDialogProps) {
  const say = useWords(funnelsWords);
  const sayUi = useWords(uiWords);
  const failureText = useFailureText();
  const [name, setName] = useState(initial);
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const submit = async () => {
    if (name.trim() === '') return setError(say('name-missing'));
    setPending(true);
    try {
      await onConfirm(name.trim());
      onClose();
    } catch (failure) {
      setError(failureText(failure));
      setPending(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="small"
      title={title}
      description={body}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{sayUi('cancel')}</Button>
          <Button type="submit" variant="primary" loading={pending}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <Field label={say('name')} error={error}>
        <Input
          autoFocus
          value={name}
          maxLength={200}
          placeholder={say('name-example')}
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            setName(event.target.value);
            setError(undefined);
          }}
        />
      </Field>
    </Dialog>
  );
}
