import clsx from 'clsx';
import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import { useWords } from '../text/use-words.ts';
import type { Choice } from './choice.ts';
import { type ControlSize, controlBox, controlHeight } from './control-style.ts';
import { useFieldControl } from './field-context.ts';
import { floating, menuRow } from './floating-style.ts';
import { uiWords } from './words.ts';

export interface SelectProps<Value extends string> {
  options: readonly Choice<Value>[];
  value: Value | undefined;
  onValueChange: (value: Value) => void;
  placeholder?: string;
  disabled?: boolean;
  controlSize?: ControlSize;
  className?: string;
  id?: string;
  name?: string;
  onBlur?: () => void;
  /** Its name where no field gives one. */
  'aria-label'?: string;
}

/** One of a few known values. From about ten on, a combobox is kinder. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onValueChange, placeholder, disabled, controlSize, className, id, name } = props;
  const say = useWords(uiWords);
  const wiring = useFieldControl({ id });
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onValueChange(option.value);
  };
  return (
    <Radix.Root
      value={value ?? ''}
      onValueChange={choose}
      {...(disabled && { disabled })}
      {...(name && { name })}
    >
      <Radix.Trigger
        {...wiring}
        aria-label={props['aria-label']}
        onBlur={props.onBlur}
        className={controlBox(
          clsx(
            'inline-flex items-center justify-between gap-2 text-left data-placeholder:text-ink-faint',
            controlHeight(controlSize),
            className,
          ),
        )}
      >
        <span className="truncate">
          <Radix.Value placeholder={placeholder ?? say('choose')} />
        </span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-faint" strokeWidth={1.75} />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className={floating('min-w-(--radix-select-trigger-width) overflow-hidden')}
        >
          <Radix.Viewport className="max-h-72 p-1">
            {options.map((option) => (
              <SelectOption key={option.value} option={option} />
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function SelectOption({ option: { value, label, hint, icon: Icon, disabled = false } }: { option: Choice }) {
  return (
    <Radix.Item value={value} disabled={disabled} className={menuRow('pr-8')}>
      {Icon && <Icon aria-hidden className="size-4 shrink-0 text-ink-muted" strokeWidth={1.75} />}
      <span className="min-w-0">
        <Radix.ItemText>{label}</Radix.ItemText>
        {hint && <span className="block text-xs text-ink-muted">{hint}</span>}
      </span>
      <Radix.ItemIndicator className="absolute right-2">
        <Check aria-hidden className="size-4 text-accent-ink" />
      </Radix.ItemIndicator>
    </Radix.Item>
  );
}
