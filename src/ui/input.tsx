import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { type ControlSize, controlBox, controlHeight } from './control-style.ts';
import { useFieldControl } from './field-context.ts';

export interface InputProps extends Omit<ComponentProps<'input'>, 'size'> {
  controlSize?: ControlSize;
  /** At the start of the box: a magnifying glass for a search. */
  icon?: LucideIcon;
}

export function Input({ controlSize, icon: Icon, className, ...rest }: InputProps) {
  const wiring = useFieldControl(rest);
  const box = controlBox(clsx(controlHeight(controlSize), Icon && 'pl-8!'));
  if (!Icon) return <input {...rest} {...wiring} className={clsx(box, className)} />;
  return (
    <span className={clsx('relative flex', className)}>
      <Icon
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint"
        strokeWidth={1.75}
      />
      <input {...rest} {...wiring} className={box} />
    </span>
  );
}
