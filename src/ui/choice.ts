import type { LucideIcon } from 'lucide-react';

/** One thing to choose: of a select, a combobox, a radio group or a segmented control. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A second, quieter line. */
  readonly hint?: string;
  readonly icon?: LucideIcon;
  readonly disabled?: boolean;
}
