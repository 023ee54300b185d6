import { Plus, Trash2 } from 'lucide-react';
import type { TimeRange } from '../runtime/time/time-range.ts';
import { WEEKDAYS } from '../runtime/time/weekday.ts';
import { useWords } from '../text/use-words.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Input } from '../ui/input.tsx';
import { FieldAt } from './field-at.tsx';
import { timeRangesWords } from './time-ranges-words.ts';
import { WeekdayToggles } from './weekday-toggles.tsx';

const MOST_RANGES = 20;

interface TimeRangesFieldProps {
  /** Where the ranges stand in what is being edited. */
  path: readonly (string | number)[];
  ranges: readonly TimeRange[];
  /** A further range, as it is added. */
  fresh: TimeRange;
  onChange: (ranges: TimeRange[]) => void;
  errorAt: (...path: readonly (string | number)[]) => string | undefined;
  readOnly: boolean;
}

/** Hours of the week: any number of ranges, each with its days, over midnight where it ends before it begins. */
export function TimeRangesField({ path, ranges, fresh, onChange, errorAt, readOnly }: TimeRangesFieldProps) {
  const say = useWords(timeRangesWords);
  return (
    <>
      <FieldAt path={path} label={say('ranges')} hideLabel error={errorAt(...path)}>
        <ol className="flex flex-col gap-3">
          {ranges.map((range, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: hours have no name but their place
            <li key={index} className="relative flex flex-col gap-3 rounded-md border border-line p-3">
              <RangeFields
                path={[...path, index]}
                range={range}
                onChange={(next) => onChange(ranges.map((each, place) => (place === index ? next : each)))}
                onRemove={() => onChange(ranges.filter((_, place) => place !== index))}
                errorAt={errorAt}
                readOnly={readOnly}
              />
            </li>
          ))}
        </ol>
      </FieldAt>
      <Button
        icon={Plus}
        onClick={() => onChange([...ranges, fresh])}
        disabled={readOnly || ranges.length >= MOST_RANGES}
      >
        {say('add-range')}
      </Button>
    </>
  );
}

/** What is offered first: every day of the week, at these hours. */
export const everyDay = (from: string, to: string): TimeRange => ({ days: [...WEEKDAYS], from, to });

interface RangeFieldsProps extends Pick<TimeRangesFieldProps, 'path' | 'errorAt' | 'readOnly'> {
  range: TimeRange;
  onChange: (range: TimeRange) => void;
  onRemove: () => void;
}

function RangeFields({ path, range, onChange, onRemove, readOnly, errorAt }: RangeFieldsProps) {
  const say = useWords(timeRangesWords);
  const nextDay = range.from !== '' && range.to !== '' && range.to <= range.from;
  const time = (end: 'from' | 'to') => (
    <FieldAt path={[...path, end]} label={say(end)} error={errorAt(...path, end)}>
      <Input
        type="time"
        value={range[end]}
        onChange={({ target }) => onChange({ ...range, [end]: target.value })}
        disabled={readOnly}
      />
    </FieldAt>
  );
  return (
    <>
      <FieldAt path={[...path, 'days']} label={say('days')} error={errorAt(...path, 'days')}>
        <WeekdayToggles
          chosen={range.days}
          onChange={(days) => onChange({ ...range, days })}
          disabled={readOnly}
        />
      </FieldAt>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-start gap-2">
        {time('from')}
        {time('to')}
      </div>
      {nextDay && <p className="text-xs text-ink-muted">{say('next-day')}</p>}
      <div className="absolute top-1 right-1.5">
        <IconButton
          icon={Trash2}
          size="small"
          label={say('remove-range')}
          onClick={onRemove}
          disabled={readOnly}
        />
      </div>
    </>
  );
}
