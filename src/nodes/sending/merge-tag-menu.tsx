import { Braces } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { FieldReference } from '../../runtime/field-reference.ts';
import { useWords } from '../../text/use-words.ts';
import { ComboboxList } from '../../ui/combobox-list.tsx';
import { Popover } from '../../ui/popover.tsx';
import { fieldTag, type TagStyle } from './field-tag.ts';
import { sendingViewWords } from './view-words.ts';

export interface MergeTagMenuProps {
  fields: ReadonlyMap<string, FieldReference>;
  /** The text it belongs to, for who hears the page instead of seeing it. */
  label: string;
  style: TagStyle;
  onInsert: (text: string) => void;
}

const NONE_CHOSEN: ReadonlySet<string> = new Set();

/** Writes a merge tag where the cursor stands. */
export function MergeTagMenu({ fields, label, style, onInsert }: MergeTagMenuProps) {
  const say = useWords(sendingViewWords);
  const [open, setOpen] = useState(false);
  const options = useMemo(
    () => [
      ...Array.from(fields, ([field, reference]) => ({
        value: fieldTag(`contact.${field}`, style, say('fallback-name')),
        label: reference.label,
      })),
      { value: fieldTag('workspace.name', style), label: say('workspace-name') },
      ...(style === 'mail'
        ? [
            { value: '{{ workspace.postal_address }}', label: say('workspace-address') },
            { value: '<a href="{{ unsubscribe_url }}">Unsubscribe</a>', label: say('unsubscribe-link') },
          ]
        : []),
    ],
    [fields, style, say],
  );
  const choose = (text: string) => {
    setOpen(false);
    onInsert(text);
  };
  return (
    <Popover
      label={`${say('insert-tag')}: ${label}`}
      align="end"
      open={open}
      onOpenChange={setOpen}
      className="w-64 overflow-hidden"
      trigger={
        <button
          type="button"
          aria-label={`${say('insert-tag')}: ${label}`}
          className="inline-flex items-center gap-1 rounded-sm px-1 text-xs text-accent-ink hover:bg-hover"
        >
          <Braces aria-hidden className="size-3.5" strokeWidth={1.75} />
          {say('insert-tag')}
        </button>
      }
    >
      <ComboboxList
        options={options}
        chosen={NONE_CHOSEN}
        onChoose={choose}
        searchPlaceholder={say('find-tag')}
      />
    </Popover>
  );
}
