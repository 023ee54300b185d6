import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Family, TINT, type Tone } from './tone.ts';

export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {children}
    </ol>
  );
}

export interface TimelineItemProps {
  icon: LucideIcon;
  tone?: Tone | Family;
  title: ReactNode;
  /** When: a `RelativeTime` or `DateTime`. */
  time?: ReactNode;
  /** Details under the title. */
  children?: ReactNode;
}

export function TimelineItem({ icon: Icon, tone = 'neutral', title, time, children }: TimelineItemProps) {
  return (
    <li className="group/item relative flex gap-3 pb-5 last:pb-0">
      <span aria-hidden className="absolute top-7 bottom-0 left-3 w-px bg-line group-last/item:hidden" />
      <span
        className={clsx(
          'relative flex size-6 shrink-0 items-center justify-center rounded-full border',
          TINT[tone],
        )}
      >
        <Icon aria-hidden className="size-3.5" strokeWidth={1.75} />
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <div className="flex items-baseline justify-between gap-3">
          <div className="min-w-0 text-sm text-ink">{title}</div>
          {time && <div className="shrink-0 text-xs text-ink-muted">{time}</div>}
        </div>
        {children && <div className="mt-1 text-sm text-ink-muted">{children}</div>}
      </div>
    </li>
  );
}
