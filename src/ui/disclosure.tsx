import { ChevronRight } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import { type ReactNode, useState } from 'react';

export interface DisclosureProps {
  title: ReactNode;
  /** What is inside, in a word or two, for while it is closed. */
  summary?: ReactNode;
  startsOpen?: boolean;
  /** Something inside wants to be seen: it cannot be closed. */
  mustShow?: boolean;
  children: ReactNode;
}

/** A part that most people leave as it is: a quiet line that opens. */
export function Disclosure({
  title,
  summary,
  startsOpen = false,
  mustShow = false,
  children,
}: DisclosureProps) {
  const [opened, setOpened] = useState(startsOpen);
  const open = opened || mustShow;
  return (
    <Collapsible.Root open={open} onOpenChange={setOpened} className="border-t border-line pt-2">
      <Collapsible.Trigger className="group -mx-1.5 flex h-8 w-[calc(100%+0.75rem)] items-center gap-1.5 rounded-md px-1.5 text-left text-sm transition-colors hover:bg-hover">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-ink-faint transition-transform group-data-[state=open]:rotate-90"
          strokeWidth={1.75}
        />
        <span className="font-medium text-ink">{title}</span>
        {!open && summary && <span className="ml-auto truncate text-xs text-ink-muted">{summary}</span>}
      </Collapsible.Trigger>
      <Collapsible.Content className="pt-2 pb-1">{children}</Collapsible.Content>
    </Collapsible.Root>
  );
}
