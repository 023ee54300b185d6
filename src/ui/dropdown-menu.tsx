import clsx from 'clsx';
import { Check, type LucideIcon } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { floating, menuRow } from './floating-style.ts';
import { Kbd } from './kbd.tsx';

export interface DropdownMenuProps {
  /** The button that opens it. */
  trigger: ReactNode;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'right' | 'bottom' | 'left';
  children: ReactNode;
}

export function DropdownMenu({ trigger, align = 'end', side = 'bottom', children }: DropdownMenuProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className={floating(
            'max-h-(--radix-dropdown-menu-content-available-height) min-w-44 overflow-y-auto p-1',
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export interface MenuItemProps {
  icon?: LucideIcon;
  tone?: 'neutral' | 'danger';
  shortcut?: string;
  disabled?: boolean;
  onSelect?: () => void;
  /** The child is the row: a link. */
  asChild?: boolean;
  children: ReactNode;
}

export function MenuItem({
  icon: Icon,
  tone = 'neutral',
  shortcut,
  disabled = false,
  onSelect,
  asChild,
  children,
}: MenuItemProps) {
  const className = menuRow(clsx(tone === 'danger' && 'text-danger-ink data-highlighted:bg-danger-soft!'));
  if (asChild) {
    return (
      <Radix.Item asChild disabled={disabled} className={className}>
        {children}
      </Radix.Item>
    );
  }
  return (
    <Radix.Item disabled={disabled} className={className} {...(onSelect && { onSelect })}>
      {Icon && <Icon aria-hidden className="size-4 shrink-0 opacity-80" strokeWidth={1.75} />}
      <span className="flex-1">{children}</span>
      {shortcut && <Kbd keys={shortcut} />}
    </Radix.Item>
  );
}

export interface MenuChoicesProps<Value extends string> {
  label: string;
  options: readonly { readonly value: Value; readonly label: string; readonly icon?: LucideIcon }[];
  value: Value;
  onValueChange: (value: Value) => void;
}

/** One of several, inside a menu. */
export function MenuChoices<Value extends string>({
  label,
  options,
  value,
  onValueChange,
}: MenuChoicesProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onValueChange(option.value);
  };
  return (
    <Radix.RadioGroup aria-label={label} value={value} onValueChange={choose}>
      <MenuLabel>{label}</MenuLabel>
      {options.map(({ value: each, label: text, icon: Icon }) => (
        <Radix.RadioItem key={each} value={each} className={menuRow('pr-8')}>
          {Icon && <Icon aria-hidden className="size-4 shrink-0 opacity-80" strokeWidth={1.75} />}
          <span className="truncate">{text}</span>
          <Radix.ItemIndicator className="absolute right-2">
            <Check aria-hidden className="size-4 text-accent-ink" />
          </Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 pt-1.5 pb-1 text-xs text-ink-faint">{children}</Radix.Label>;
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}
