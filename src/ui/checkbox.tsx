import clsx from 'clsx';
import { Check, Minus } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { useFieldControl } from './field-context.ts';

export interface CheckboxProps {
  checked: boolean | 'indeterminate';
  onCheckedChange: (checked: boolean) => void;
  /** Beside the box. Where there is no room for one, give `aria-label`. */
  label?: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
  id?: string;
  className?: string;
  'aria-label'?: string;
}

export function Checkbox({
  checked,
  onCheckedChange,
  label,
  hint,
  disabled = false,
  className,
  ...rest
}: CheckboxProps) {
  const ownId = useId();
  const wiring = useFieldControl({ ...rest, id: rest.id ?? (label ? ownId : undefined) });
  const box = (
    <Radix.Root
      {...wiring}
      aria-label={rest['aria-label']}
      checked={checked}
      disabled={disabled}
      onCheckedChange={(next) => onCheckedChange(next === true)}
      className={clsx(
        'flex size-4 shrink-0 items-center justify-center rounded-sm border border-control-line bg-surface transition-colors',
        'data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent',
        'disabled:opacity-50 aria-invalid:border-danger',
      )}
    >
      <Radix.Indicator className="text-on-accent">
        {checked === 'indeterminate' ? (
          <Minus aria-hidden className="size-3" strokeWidth={3} />
        ) : (
          <Check aria-hidden className="size-3" strokeWidth={3} />
        )}
      </Radix.Indicator>
    </Radix.Root>
  );
  if (!label) return box;
  return (
    <div className={clsx('flex items-start gap-2', className)}>
      <span className="flex h-5 items-center">{box}</span>
      <span className="min-w-0">
        <label
          htmlFor={wiring.id}
          className={clsx('block text-sm', disabled ? 'text-ink-faint' : 'text-ink')}
        >
          {label}
        </label>
        {hint && <span className="block text-xs text-ink-muted">{hint}</span>}
      </span>
    </div>
  );
}
