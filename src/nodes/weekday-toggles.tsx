import { ToggleGroup } from 'radix-ui';
import { WEEKDAYS, type Weekday } from '../runtime/time/weekday.ts';
import { useWords } from '../text/use-words.ts';
import { useFieldLabelId } from '../ui/field-context.ts';
import { weekdayWords } from './weekday-words.ts';

interface WeekdayTogglesProps {
  chosen: readonly Weekday[];
  onChange: (weekdays: Weekday[]) => void;
  disabled: boolean;
}

/** Some of the seven days, all in sight. */
export function WeekdayToggles({ chosen, onChange, disabled }: WeekdayTogglesProps) {
  const say = useWords(weekdayWords);
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
