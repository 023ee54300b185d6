import { ToggleGroup } from 'radix-ui';
import { WEEKDAYS, type Weekday } from '../../runtime/time/weekday.ts';
import { useWords } from '../../text/use-words.ts';
import { useFieldLabelId } from '../../ui/field-context.ts';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import type { DelaySettings } from './delay-settings.ts';
import { delayViewWords } from './view-words.ts';
import { words } from './words.ts';

export function TimeFields({ settings, readOnly, change, errorAt }: FormProps<DelaySettings>) {
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
    </>
  );
}

interface WeekdayTogglesProps {
  chosen: readonly Weekday[];
  onChange: (weekdays: Weekday[]) => void;
  disabled: boolean;
}

function WeekdayToggles({ chosen, onChange, disabled }: WeekdayTogglesProps) {
  const say = useWords(words);
  return (
    <ToggleGroup.Root
      type="multiple"
      aria-labelledby={useFieldLabelId()}
      value={[...chosen]}
      onValueChange={(days) => onChange(WEEKDAYS.filter((day) => days.includes(day)))}
      disabled={disabled}
      className="grid grid-cols-7 gap-1"
    >
      {WEEKDAYS.map((day) => (
        <ToggleGroup.Item
          key={day}
          value={day}
          className="h-8 rounded-md border border-control-line/60 bg-surface text-xs text-ink-muted transition-colors hover:border-control-line data-[state=on]:border-accent-line data-[state=on]:bg-accent-soft data-[state=on]:font-medium data-[state=on]:text-accent-ink disabled:opacity-50"
        >
          {say(day)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
