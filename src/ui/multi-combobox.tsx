import clsx from 'clsx';
import { Plus } from 'lucide-react';
import { Popover as Radix } from 'radix-ui';
import { useRef, useState } from 'react';
import { useWords } from '../text/use-words.ts';
import { ComboboxList, type ComboboxListProps } from './combobox-list.tsx';
import { controlBox } from './control-style.ts';
import { useFieldControl, useFieldLabelId } from './field-context.ts';
import { floating } from './floating-style.ts';
import { TagChip } from './tag-chip.tsx';
import { uiWords } from './words.ts';

export interface MultiComboboxProps extends Omit<ComboboxListProps, 'chosen' | 'onChoose'> {
  values: readonly string[];
  onValuesChange: (values: string[]) => void;
  /** Labels of chosen values that are not among the options, as with options searched on the server. */
  labelOf?: (value: string) => string | undefined;
  placeholder?: string;
  disabled?: boolean;
  className?: string;
  'aria-label'?: string;
}

/** Several of many: tags, lists. What is chosen stands as chips, each with its own way out. */
export function MultiCombobox(props: MultiComboboxProps) {
  const { values, onValuesChange, labelOf, placeholder, disabled = false, className, ...list } = props;
  const say = useWords(uiWords);
  const labelId = useFieldLabelId();
  const wiring = useFieldControl({});
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const label = (value: string) =>
    list.options.find((option) => option.value === value)?.label ?? labelOf?.(value) ?? value;
  const remove = (value: string) => {
    onValuesChange(values.filter((each) => each !== value));
    trigger.current?.focus();
  };
  const toggle = (value: string) =>
    onValuesChange(values.includes(value) ? values.filter((each) => each !== value) : [...values, value]);
  return (
    <Radix.Root open={open} onOpenChange={setOpen}>
      <Radix.Anchor asChild>
        <div
          aria-invalid={wiring['aria-invalid']}
          className={controlBox(clsx('flex min-h-8 flex-wrap items-center gap-1 p-[3px]', className))}
        >
          {values.map((value) => (
            <TagChip key={value} label={label(value)} {...(!disabled && { onRemove: () => remove(value) })} />
          ))}
          <Radix.Trigger
            {...wiring}
            ref={trigger}
            disabled={disabled}
            aria-label={list['aria-label']}
            aria-labelledby={list['aria-label'] ? undefined : labelId}
            className="inline-flex h-6 flex-1 items-center gap-1 rounded-sm px-1.5 text-left text-ink-faint hover:text-ink disabled:hover:text-ink-faint"
          >
            <Plus aria-hidden className="size-3.5" />
            <span className="truncate">{placeholder ?? say('add')}</span>
          </Radix.Trigger>
        </div>
      </Radix.Anchor>
      <Radix.Portal>
        <Radix.Content
          aria-label={list.searchPlaceholder ?? say('search')}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className={floating('w-(--radix-popover-trigger-width) min-w-56 overflow-hidden')}
        >
          <ComboboxList
            options={list.options}
            searchPlaceholder={list.searchPlaceholder}
            onSearch={list.onSearch}
            onCreate={list.onCreate}
            loading={list.loading}
            chosen={new Set(values)}
            onChoose={toggle}
          />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
