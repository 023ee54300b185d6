import clsx from 'clsx';
import type { ReactNode } from 'react';
import { INK, type Tone } from './tone.ts';

export interface StatProps {
  label: ReactNode;
  value: ReactNode;
  /** Beneath: a share, a change. */
  note?: ReactNode;
  noteTone?: Tone;
}

export function Stat({ label, value, note, noteTone = 'neutral' }: StatProps) {
  return (
    <dl className="min-w-0 rounded-md border border-line bg-surface px-4 py-3">
      <dt className="truncate text-xs text-ink-muted">{label}</dt>
      <dd className="mt-1 text-2xl font-semibold tracking-tight text-ink">{value}</dd>
      {note && <dd className={clsx('mt-0.5 text-xs', INK[noteTone])}>{note}</dd>}
    </dl>
  );
}
