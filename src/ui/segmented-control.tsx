import clsx from 'clsx';
import { ToggleGroup } from 'radix-ui';
import type { Choice } from './choice.ts';
import { useFieldControl, useFieldLabelId } from './field-context.ts';

export interface SegmentedControlProps<Value extends string> {
  options: readonly Choice<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  /** Labels become names of icons. */
  iconsOnly?: boolean;
  disabled?: boolean;
  className?: string;
  'aria-label'?: string;
}

/** One of two to five short words, side by side. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { options, value, onValueChange, iconsOnly = false, disabled = false, className } = props;
  const labelId = useFieldLabelId();
  const wiring = useFieldControl({});
  // Pressing the pressed one again would mean "none", which is no answer here.
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onValueChange(option.value);
  };
  return (
    <ToggleGroup.Root
      {...wiring}
      type="single"
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-label'] ? undefined : labelId}
      value={value}
      onValueChange={choose}
      disabled={disabled}
      className={clsx(
        'inline-flex h-8 w-fit items-stretch gap-0.5 rounded-md border border-line bg-sunken p-0.5',
        className,
      )}
    >
      {options.map(({ value: each, label, icon: Icon, disabled: off = false }) => (
        <ToggleGroup.Item
          key={each}
          value={each}
          disabled={off}
          aria-label={iconsOnly ? label : undefined}
          title={iconsOnly ? label : undefined}
          className={clsx(
            'inline-flex items-center justify-center gap-1.5 rounded-[6px] border border-transparent text-sm text-ink-muted transition-colors',
            'hover:text-ink data-[state=on]:border-line-strong data-[state=on]:bg-surface data-[state=on]:font-medium data-[state=on]:text-ink disabled:opacity-50',
            iconsOnly ? 'w-7' : 'flex-1 px-2.5',
          )}
        >
          {Icon && <Icon aria-hidden className="size-4" strokeWidth={1.75} />}
          {!iconsOnly && label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
