import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useFormat } from '../text/use-format.ts';

export interface TabChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
}

export interface TabsProps<Value extends string> {
  label: string;
  tabs: readonly TabChoice<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  className?: string;
  /** `TabPanel`s. */
  children?: ReactNode;
}

export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onValueChange,
  className,
  children,
}: TabsProps<Value>) {
  const format = useFormat();
  const choose = (chosen: string) => {
    const tab = tabs.find((each) => each.value === chosen);
    if (tab) onValueChange(tab.value);
  };
  return (
    <Radix.Root value={value} onValueChange={choose} {...(className && { className })}>
      <Radix.List aria-label={label} className="flex gap-4 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px inline-flex h-9 items-center gap-1.5 border-b-2 border-transparent text-sm whitespace-nowrap text-ink-muted transition-colors hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink"
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className="text-xs text-ink-faint">{format.compact(tab.count)}</span>
            )}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {children}
    </Radix.Root>
  );
}

export interface TabPanelProps {
  value: string;
  /** Takes the place of the margin above. */
  className?: string;
  children: ReactNode;
}

export function TabPanel({ value, className = 'pt-4', children }: TabPanelProps) {
  return (
    <Radix.Content value={value} className={className}>
      {children}
    </Radix.Content>
  );
}
