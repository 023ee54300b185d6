import { Clock } from 'lucide-react';
import { useRef } from 'react';
import { useWords } from '../../text/use-words.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { FieldAt } from '../field-at.tsx';
import { type Drafted, defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { DateFields } from './date-fields.tsx';
import { BetweenFields, DurationFields } from './duration-fields.tsx';
import { TimeFields } from './time-fields.tsx';
import { delayViewWords } from './view-words.ts';
import { words } from './words.ts';

type Settings = SettingsOf<'delay'>;
type Mode = Settings['mode'];

const MODES: readonly Mode[] = ['for', 'between', 'until-date', 'until-time'];
const FIELDS = {
  for: DurationFields,
  between: BetweenFields,
  'until-date': DateFields,
  'until-time': TimeFields,
} as const;

const FRESH: Readonly<Record<Mode, Drafted<Settings>>> = {
  for: { mode: 'for', amount: 1, unit: 'days' },
  between: { mode: 'between', least: { amount: 1, unit: 'hours' }, most: { amount: 4, unit: 'hours' } },
  'until-date': { mode: 'until-date', at: '', zone: 'contact', past: 'go-on' },
  'until-time': {
    mode: 'until-time',
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    time: '09:00',
    zone: 'contact',
  },
};

function Form(props: FormProps<Settings>) {
  const { settings, readOnly, replace, errorAt } = props;
  const say = useWords(words);
  const sayView = useWords(delayViewWords);
  const mode = settings.mode ?? 'for';
  // What was set in a mode comes back with it; the settings themselves hold one mode only.
  const left = useRef<Partial<Record<Mode, Drafted<Settings>>>>({});
  const choose = (next: Mode) => {
    left.current[mode] = settings;
    replace({ ...(left.current[next] ?? FRESH[next]) });
  };
  const Fields = FIELDS[mode];
  return (
    <>
      <FieldAt path={['mode']} label={say('mode')} error={errorAt('mode')}>
        <SegmentedControl<Mode>
          className="w-full!"
          options={MODES.map((value) => ({ value, label: sayView(`short-${value}`) }))}
          value={mode}
          onValueChange={choose}
          disabled={readOnly}
        />
      </FieldAt>
      <Fields {...props} />
    </>
  );
}

export const delayView = defineView({ kind: 'delay', icon: Clock, Form });
