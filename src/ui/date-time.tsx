import type { DateStyle } from '../text/format-date.ts';
import { useFormat } from '../text/use-format.ts';
import type { TimeProps } from './relative-time.tsx';

/** A date, a time or both, with zone and seconds on hovering. */
export function DateTime({
  at,
  timeZone,
  className,
  style = 'date-time',
}: TimeProps & { style?: DateStyle }) {
  const format = useFormat();
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={format.date(at, 'full', timeZone)}
      className={className}
    >
      {format.date(at, style, timeZone)}
    </time>
  );
}
