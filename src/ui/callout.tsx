import clsx from 'clsx';
import { CircleAlert, CircleCheck, Info, Lightbulb, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { INK, TINT, type Tone } from './tone.ts';

export interface CalloutProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
}

const ICON: Readonly<Record<Tone, LucideIcon>> = {
  neutral: Info,
  accent: Lightbulb,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
  info: Info,
};

/** Something to know, in the flow of the page. */
export function Callout({ tone = 'neutral', title, children, action, className }: CalloutProps) {
  const Icon = ICON[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : undefined}
      className={clsx(
        'flex items-start gap-2.5 rounded-md border px-3 py-2.5 text-sm',
        TINT[tone],
        className,
      )}
    >
      <Icon aria-hidden className={clsx('mt-0.5 size-4 shrink-0', INK[tone])} strokeWidth={1.75} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className={clsx('text-ink', title && 'mt-0.5')}>{children}</div>}
      </div>
      {action && <div className="shrink-0">{action}</div>}
    </div>
  );
}
