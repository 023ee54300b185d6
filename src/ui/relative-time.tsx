import { useFormat } from '../text/use-format.ts';
import { useNow } from './use-now.ts';

export interface TimeProps {
  /** Milliseconds since the epoch. */
  at: number;
  /** IANA name; without it the workspace's zone. */
  timeZone?: string;
  className?: string;
}

/** `3 hours ago`, keeping up with the clock; the exact time on hovering. */
export function RelativeTime({ at, timeZone, className }: TimeProps) {
  const format = useFormat();
  const now = useNow();
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={format.date(at, 'full', timeZone)}
      className={className}
    >
      {format.relative(at, now)}
    </time>
  );
}
