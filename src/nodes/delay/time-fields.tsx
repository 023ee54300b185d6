import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import { WeekdayToggles } from '../weekday-toggles.tsx';
import { ZoneField } from '../zone-field.tsx';
import type { DelaySettings } from './delay-settings.ts';
import { delayViewWords } from './view-words.ts';
import { words } from './words.ts';

export function TimeFields(props: FormProps<DelaySettings>) {
  const { settings, readOnly, change, errorAt } = props;
  const say = useWords(words);
  const sayView = useWords(delayViewWords);
  return (
    <>
      <FieldAt path={['weekdays']} label={say('weekdays')} error={errorAt('weekdays')}>
        <WeekdayToggles
          chosen={settings.weekdays ?? []}
          onChange={(weekdays) => change({ weekdays })}
          disabled={readOnly}
        />
      </FieldAt>
      <FieldAt path={['time']} label={say('time')} hint={sayView('time-hint')} error={errorAt('time')}>
        <Input
          type="time"
          className="w-32"
          value={settings.time ?? ''}
          onChange={(event) => change({ time: event.target.value })}
          disabled={readOnly}
        />
      </FieldAt>
      <ZoneField {...props} />
    </>
  );
}
