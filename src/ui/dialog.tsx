import clsx from 'clsx';
import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import { overlay, panel } from './dialog-style.ts';
import { IconButton } from './icon-button.tsx';
import { uiWords } from './words.ts';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** Buttons at the foot, the primary one last. */
  footer?: ReactNode;
  /** With it the dialog is a form: the footer's submit button and Enter both send it. */
  onSubmit?: () => void;
  children?: ReactNode;
}

const WIDTH = { small: 'max-w-sm', medium: 'max-w-lg', large: 'max-w-3xl' } as const;

export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, size = 'medium', footer, onSubmit, children } = props;
  const say = useWords(uiWords);
  const content = (
    <>
      {children && <div className="min-h-0 flex-1 overflow-y-auto px-5 py-1">{children}</div>}
      {footer && <div className="flex flex-wrap justify-end gap-2 px-5 pt-4 pb-5">{footer}</div>}
    </>
  );
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={overlay} />
        <Radix.Content
          className={panel(WIDTH[size])}
          {...(!description && { 'aria-describedby': undefined })}
        >
          <header
            className={clsx('flex items-start justify-between gap-4 px-5 pt-4', children ? 'pb-3' : 'pb-0')}
          >
            <div className="min-w-0">
              <Radix.Title className="text-lg font-semibold text-ink">{title}</Radix.Title>
              {description && (
                <Radix.Description className="mt-0.5 text-ink-muted">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <IconButton icon={X} label={say('close')} size="small" className="-mr-2" />
            </Radix.Close>
          </header>
          {onSubmit ? <DialogForm onSubmit={onSubmit}>{content}</DialogForm> : content}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function DialogForm({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  return (
    <form
      noValidate
      className="flex min-h-0 flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        // A dialog opened from inside another form must not send that one too.
        event.stopPropagation();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
