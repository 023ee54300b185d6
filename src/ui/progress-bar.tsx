import clsx from 'clsx';
import { Progress } from 'radix-ui';
import { FILL, type Tone } from './tone.ts';

export interface ProgressBarProps {
  label: string;
  /** From 0 to 1; absent while the end is not known. */
  share?: number;
  tone?: Tone;
  className?: string;
}

export function ProgressBar({ label, share, tone = 'accent', className }: ProgressBarProps) {
  const percent = share === undefined ? null : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <Progress.Root
      aria-label={label}
      value={percent}
      className={clsx('h-1.5 w-full overflow-hidden rounded-full bg-line', className)}
    >
      <Progress.Indicator
        style={{ width: percent === null ? '33%' : `${percent}%` }}
        className={clsx(
          'h-full rounded-full transition-[width]',
          FILL[tone],
          percent === null && 'animate-stride',
        )}
      />
    </Progress.Root>
  );
}
