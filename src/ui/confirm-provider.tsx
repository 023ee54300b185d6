import { type ReactNode, useCallback, useRef, useState } from 'react';
import { type Confirm, type Confirmation, ConfirmContext } from './confirm-context.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface Asked {
  readonly number: number;
  readonly confirmation: Confirmation;
}

/** Holds the one confirmation that can be open. A second question answers the first with no. */
export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked>();
  const [open, setOpen] = useState(false);
  const pending = useRef<(answer: boolean) => void>(undefined);
  const answer = useCallback((yes: boolean) => {
    setOpen(false);
    pending.current?.(yes);
    pending.current = undefined;
  }, []);
  const confirm = useCallback<Confirm>((confirmation) => {
    pending.current?.(false);
    setAsked((before) => ({ number: (before?.number ?? 0) + 1, confirmation }));
    setOpen(true);
    return new Promise((resolve) => {
      pending.current = resolve;
    });
  }, []);
  return (
    <ConfirmContext value={confirm}>
      {children}
      {asked && <ConfirmDialog key={asked.number} {...asked.confirmation} open={open} onAnswer={answer} />}
    </ConfirmContext>
  );
}
