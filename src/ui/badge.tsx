import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Family, FILL, TINT, type Tone } from './tone.ts';

export interface BadgeProps {
  tone?: Tone | Family;
  icon?: LucideIcon;
  /** A filled dot before the text, for a state that lasts: active, paused. */
  dot?: boolean;
  className?: string;
  children: ReactNode;
}

export function Badge({ tone = 'neutral', icon: Icon, dot = false, className, children }: BadgeProps) {
  return (
    <span
      className={clsx(
        'inline-flex h-5 shrink-0 items-center gap-1 rounded-full border px-2 align-middle text-xs font-medium whitespace-nowrap',
        TINT[tone],
        className,
      )}
    >
      {dot && <span aria-hidden className={clsx('size-1.5 rounded-full', FILL[tone])} />}
      {Icon && <Icon aria-hidden className="-ml-0.5 size-3" strokeWidth={2} />}
      {children}
    </span>
  );
}
