import { createContext, type ReactNode, useContext } from 'react';

export interface Confirmation {
  /** The question, naming its object: `Archive “Welcome”?` */
  readonly title: string;
  /** What will happen, in a sentence or a list. */
  readonly body: ReactNode;
  /** The verb of the button: `Archive funnel`. Never "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  /** `danger` for what cannot be taken back. */
  readonly tone?: 'primary' | 'danger';
  /** For what is grave: the person must type this text first. */
  readonly typeToConfirm?: string;
}

/** Asks, and answers true only for the confirming button. */
export type Confirm = (confirmation: Confirmation) => Promise<boolean>;

export const ConfirmContext = createContext<Confirm | undefined>(undefined);

export function useConfirm(): Confirm {
  const confirm = useContext(ConfirmContext);
  if (!confirm) throw new Error('useConfirm was called outside ConfirmProvider');
  return confirm;
}
