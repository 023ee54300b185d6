import clsx from 'clsx';
import { Switch as Radix } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { useFieldControl } from './field-context.ts';

export interface SwitchProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  label?: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
  className?: string;
  'aria-label'?: string;
}

/** For what takes effect at once; what waits for a save is a checkbox. */
export function Switch({
  checked,
  onCheckedChange,
  label,
  hint,
  disabled = false,
  className,
  ...rest
}: SwitchProps) {
  const ownId = useId();
  const wiring = useFieldControl({ id: label ? ownId : undefined });
  const knob = (
    <Radix.Root
      {...wiring}
      aria-label={rest['aria-label']}
      checked={checked}
      disabled={disabled}
      onCheckedChange={onCheckedChange}
      className={clsx(
        'inline-flex h-5 w-9 shrink-0 items-center rounded-full bg-control-line p-0.5 transition-colors',
        'data-[state=checked]:bg-accent disabled:opacity-50',
      )}
    >
      <Radix.Thumb className="size-4 rounded-full bg-on-accent transition-transform data-[state=checked]:translate-x-4" />
    </Radix.Root>
  );
  if (!label) return knob;
  return (
    <div className={clsx('flex items-start justify-between gap-4', className)}>
      <span className="min-w-0">
        <label htmlFor={wiring.id} className="block text-sm font-medium text-ink">
          {label}
        </label>
        {hint && <span className="block text-xs text-ink-muted">{hint}</span>}
      </span>
      {knob}
    </div>
  );
}
