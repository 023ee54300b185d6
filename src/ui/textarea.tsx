import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { controlBox } from './control-style.ts';
import { useFieldControl } from './field-context.ts';

/** Grows with its text up to a dozen lines, where the browser can. */
export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  const wiring = useFieldControl(rest);
  return (
    <textarea
      rows={3}
      {...rest}
      {...wiring}
      className={controlBox(clsx('field-sizing-content max-h-72 min-h-16 resize-y px-2.5 py-1.5', className))}
    />
  );
}
