import clsx from 'clsx';
import { RadioGroup as Radix } from 'radix-ui';
import { useId } from 'react';
import type { Choice } from './choice.ts';
import { useFieldControl, useFieldLabelId } from './field-context.ts';

export interface RadioGroupProps<Value extends string> {
  options: readonly Choice<Value>[];
  value: Value | undefined;
  onValueChange: (value: Value) => void;
  disabled?: boolean;
  className?: string;
  'aria-label'?: string;
}

/** One of a few, all in sight, each with room for a line of explanation. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { options, value, onValueChange, disabled = false, className } = props;
  const labelId = useFieldLabelId();
  const wiring = useFieldControl({});
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onValueChange(option.value);
  };
  return (
    <Radix.Root
      {...wiring}
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-label'] ? undefined : labelId}
      value={value ?? null}
      onValueChange={choose}
      disabled={disabled}
      className={clsx('flex flex-col gap-2', className)}
    >
      {options.map((option) => (
        <Radio key={option.value} option={option} />
      ))}
    </Radix.Root>
  );
}

function Radio({ option: { value, label, hint, disabled = false } }: { option: Choice }) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="flex items-start gap-2">
      <span className="flex h-5 items-center">
        <Radix.Item
          id={id}
          value={value}
          disabled={disabled}
          aria-describedby={hint ? hintId : undefined}
          className="flex size-4 shrink-0 items-center justify-center rounded-full border border-control-line bg-surface transition-colors disabled:opacity-50 data-[state=checked]:border-accent data-[state=checked]:bg-accent"
        >
          <Radix.Indicator className="size-1.5 rounded-full bg-on-accent" />
        </Radix.Item>
      </span>
      <span className="min-w-0">
        <label htmlFor={id} className="block text-sm text-ink">
          {label}
        </label>
        {hint && (
          <span id={hintId} className="block text-xs text-ink-muted">
            {hint}
          </span>
        )}
      </span>
    </div>
  );
}
