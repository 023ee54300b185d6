import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { lazy, Suspense } from 'react';
import { useWords } from '../../text/use-words.ts';
import { overlay, panel } from '../../ui/dialog-style.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { FormProps, SettingsOf } from '../kind-view.ts';
import { MailFields } from './mail-fields.tsx';
import { mailViewWords } from './view-words.ts';

// What turns HTML into text is heavy, and nobody needs it before writing a mail.
const MailPreview = lazy(() => import('./mail-preview.tsx'));

export interface ComposerDialogProps extends FormProps<SettingsOf<'send-email'>> {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Writing on the left, what arrives on the right. */
export function ComposerDialog({ open, onOpenChange, ...form }: ComposerDialogProps) {
  const say = useWords(mailViewWords);
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className={overlay} />
        <Dialog.Content
          className={panel('max-w-6xl h-[85dvh]')}
          aria-describedby={undefined}
          onOpenAutoFocus={focusFirstField}
        >
          <header className="flex items-center justify-between gap-4 border-b border-line px-5 py-3">
            <Dialog.Title className="text-lg font-semibold text-ink">{say('composer')}</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton icon={X} label={say('done')} />
            </Dialog.Close>
          </header>
          <div className="grid min-h-0 flex-1 grid-cols-1 md:grid-cols-2">
            <div className="flex min-h-0 flex-col gap-4 overflow-y-auto p-5">
              <MailFields {...form} bodyRows={22} />
            </div>
            <div className="flex min-h-0 flex-col border-l border-line bg-sunken">
              <Suspense fallback={<Skeleton className="m-5 h-40" />}>
                <MailPreview
                  settings={form.settings}
                  fields={form.references.fields}
                  workspaceName={form.workspaceName}
                />
              </Suspense>
            </div>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** People come here to write, not to close. */
function focusFirstField(event: Event): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.querySelector('input')?.focus();
}
