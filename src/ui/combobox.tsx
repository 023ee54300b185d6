import clsx from 'clsx';
import { ChevronsUpDown, X } from 'lucide-react';
import { Popover as Radix } from 'radix-ui';
import { useState } from 'react';
import { useWords } from '../text/use-words.ts';
import type { Choice } from './choice.ts';
import { ComboboxList, type ComboboxListProps } from './combobox-list.tsx';
import { type ControlSize, controlBox, controlHeight } from './control-style.ts';
import { useFieldControl, useFieldLabelId } from './field-context.ts';
import { floating } from './floating-style.ts';
import { uiWords } from './words.ts';

export interface ComboboxProps extends Omit<ComboboxListProps, 'chosen' | 'onChoose'> {
  value: string | undefined;
  onValueChange: (value: string | undefined) => void;
  /** Shown when the chosen value is not among the options, as with options searched on the server. */
  chosenLabel?: string | undefined;
  placeholder?: string;
  clearable?: boolean;
  disabled?: boolean;
  controlSize?: ControlSize;
  className?: string;
  onBlur?: () => void;
  'aria-label'?: string;
}

/** One of many, found by typing. */
export function Combobox(props: ComboboxProps) {
  const { value, onValueChange, chosenLabel, placeholder, clearable = false, disabled, controlSize } = props;
  const { className, onBlur, 'aria-label': ariaLabel, ...list } = props;
  const say = useWords(uiWords);
  const labelId = useFieldLabelId();
  const wiring = useFieldControl({});
  const [open, setOpen] = useState(false);
  const label = chosenOption(list.options, value)?.label ?? (value === undefined ? undefined : chosenLabel);
  const choose = (chosen: string) => {
    onValueChange(chosen);
    setOpen(false);
  };
  const valueId = `${wiring.id ?? 'combobox'}-value`;
  return (
    <Radix.Root open={open} onOpenChange={setOpen}>
      <div className={clsx('relative', className)}>
        <Radix.Trigger
          {...wiring}
          role="combobox"
          aria-label={ariaLabel && label ? `${ariaLabel}: ${label}` : ariaLabel}
          aria-labelledby={!ariaLabel && labelId ? `${labelId} ${valueId}` : undefined}
          disabled={disabled}
          onBlur={onBlur}
          className={controlBox(
            clsx('flex items-center justify-between gap-2 text-left', controlHeight(controlSize)),
          )}
        >
          <span id={valueId} className={clsx('truncate', label === undefined && 'text-ink-faint')}>
            {label ?? placeholder ?? say('choose')}
          </span>
          <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-faint" strokeWidth={1.75} />
        </Radix.Trigger>
        {clearable && value !== undefined && !disabled && (
          <button
            type="button"
            aria-label={say('clear')}
            onClick={() => onValueChange(undefined)}
            className="absolute top-1/2 right-8 -translate-y-1/2 rounded-sm p-0.5 text-ink-faint hover:bg-hover hover:text-ink"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        )}
      </div>
      <Radix.Portal>
        <Radix.Content
          aria-label={list.searchPlaceholder ?? say('search')}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className={floating('w-(--radix-popover-trigger-width) min-w-56 overflow-hidden')}
        >
          <ComboboxList
            {...listOf(list)}
            chosen={new Set(value === undefined ? [] : [value])}
            onChoose={choose}
          />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const chosenOption = (options: readonly Choice[], value: string | undefined): Choice | undefined =>
  options.find((option) => option.value === value);

const listOf = (props: Omit<ComboboxListProps, 'chosen' | 'onChoose'>) => ({
  options: props.options,
  searchPlaceholder: props.searchPlaceholder,
  onSearch: props.onSearch,
  onCreate: props.onCreate,
  loading: props.loading,
});
