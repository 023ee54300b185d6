import { DoorOpen, Plus, Trash2 } from 'lucide-react';
import { WEEKDAYS } from '../../runtime/time/weekday.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { WeekdayToggles } from '../weekday-toggles.tsx';
import { ZoneField } from '../zone-field.tsx';
import { words } from './words.ts';

type Settings = SettingsOf<'wait-for-window'>;
type Range = Settings['ranges'][number];

const FRESH: Range = { days: [...WEEKDAYS], from: '18:00', to: '21:00' };

function Form(props: FormProps<Settings>) {
  const { settings, readOnly, change, errorAt } = props;
  const say = useWords(words);
  const ranges = settings.ranges ?? [];
  const replace = (index: number, next: Range) =>
    change({ ranges: ranges.map((each, place) => (place === index ? next : each)) });
  return (
    <>
      <FieldAt path={['ranges']} label={say('ranges')} hideLabel error={errorAt('ranges')}>
        <ol className="flex flex-col gap-3">
          {ranges.map((range, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: hours have no name but their place
            <li key={index} className="relative flex flex-col gap-3 rounded-md border border-line p-3">
              <RangeFields
                {...props}
                index={index}
                range={range}
                onChange={(next) => replace(index, next)}
                onRemove={() => change({ ranges: ranges.filter((_, place) => place !== index) })}
              />
            </li>
          ))}
        </ol>
      </FieldAt>
      <Button
        icon={Plus}
        onClick={() => change({ ranges: [...ranges, FRESH] })}
        disabled={readOnly || ranges.length >= 20}
      >
        {say('add-range')}
      </Button>
      <ZoneField {...props} />
    </>
  );
}

interface RangeFieldsProps extends FormProps<Settings> {
  index: number;
  range: Range;
  onChange: (range: Range) => void;
  onRemove: () => void;
}

function RangeFields({ index, range, onChange, onRemove, readOnly, errorAt }: RangeFieldsProps) {
  const say = useWords(words);
  const path = ['ranges', index];
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

export const waitForWindowView = defineView({ kind: 'wait-for-window', icon: DoorOpen, Form });
