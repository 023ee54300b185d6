import { AlertDialog } from 'radix-ui';
import { useState } from 'react';
import { useWords } from '../text/use-words.ts';
import { Button } from './button.tsx';
import type { Confirmation } from './confirm-context.ts';
import { overlay, panel } from './dialog-style.ts';
import { Field } from './field.tsx';
import { Input } from './input.tsx';
import { uiWords } from './words.ts';

export interface ConfirmDialogProps extends Confirmation {
  open: boolean;
  onAnswer: (yes: boolean) => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, body, confirmLabel, cancelLabel, tone = 'primary', typeToConfirm, open, onAnswer } = props;
  const say = useWords(uiWords);
  const [typed, setTyped] = useState('');
  const unproven = typeToConfirm !== undefined && typed.trim() !== typeToConfirm;
  return (
    <AlertDialog.Root open={open} onOpenChange={(stays) => !stays && onAnswer(false)}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={overlay} />
        <AlertDialog.Content className={panel('max-w-md')}>
          <form
            className="flex min-h-0 flex-col gap-3 overflow-y-auto p-5"
            onSubmit={(event) => {
              event.preventDefault();
              event.stopPropagation();
              if (!unproven) onAnswer(true);
            }}
          >
            <AlertDialog.Title className="text-lg font-semibold">{title}</AlertDialog.Title>
            <AlertDialog.Description asChild>
              <div className="text-ink-muted">{body}</div>
            </AlertDialog.Description>
            {typeToConfirm !== undefined && (
              <Field label={say('typeToConfirm', { text: typeToConfirm })}>
                <Input value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
              </Field>
            )}
            <div className="mt-2 flex flex-wrap justify-end gap-2">
              <AlertDialog.Cancel asChild>
                <Button>{cancelLabel ?? say('cancel')}</Button>
              </AlertDialog.Cancel>
              <Button type="submit" variant={tone} disabled={unproven}>
                {confirmLabel}
              </Button>
            </div>
          </form>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
