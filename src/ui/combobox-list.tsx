import { Command } from 'cmdk';
import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../text/use-words.ts';
import type { Choice } from './choice.ts';
import { menuRow } from './floating-style.ts';
import { bearsLabel, matchingChoices } from './matching-choices.ts';
import { Spinner } from './spinner.tsx';
import { uiWords } from './words.ts';

/** More rows than anybody reads cost the keyboard its quickness. */
const MOST_SHOWN = 100;

export interface ComboboxListProps {
  options: readonly Choice[];
  chosen: ReadonlySet<string>;
  onChoose: (value: string) => void;
  searchPlaceholder?: string | undefined;
  /** With it the options are searched by the caller, on the server, and shown as they come. */
  onSearch?: ((query: string) => void) | undefined;
  loading?: boolean | undefined;
  /** With it a name that does not exist can be created; answers with the value of what was created. */
  onCreate?: ((label: string) => Promise<string | undefined>) | undefined;
}

export function ComboboxList(props: ComboboxListProps) {
  const { options, chosen, onChoose, onSearch, onCreate, loading = false, searchPlaceholder } = props;
  const say = useWords(uiWords);
  const [query, setQuery] = useState('');
  const found = onSearch ? options : matchingChoices(options, query);
  const search = (text: string) => {
    setQuery(text);
    onSearch?.(text);
  };
  const creatable = onCreate && query.trim() !== '' && !loading && !bearsLabel(options, query);
  return (
    <Command shouldFilter={false} label={searchPlaceholder ?? say('search')}>
      <div className="flex items-center border-b border-line pr-2">
        <Command.Input
          autoFocus
          value={query}
          onValueChange={search}
          placeholder={searchPlaceholder ?? say('search')}
          className="h-9 min-w-0 flex-1 bg-transparent px-3 text-sm outline-none"
        />
        {loading && <Spinner className="size-4 text-ink-faint" label={say('loading')} />}
      </div>
      <Command.List className="max-h-64 overflow-y-auto p-1">
        {found.slice(0, MOST_SHOWN).map((option) => (
          <OptionRow
            key={option.value}
            option={option}
            chosen={chosen.has(option.value)}
            onChoose={onChoose}
          />
        ))}
        {found.length > MOST_SHOWN && (
          <p className="px-2 py-1 text-xs text-ink-muted">
            {say('moreOptions', { count: found.length - MOST_SHOWN })}
          </p>
        )}
        {creatable && (
          <CreateRow
            label={query.trim()}
            onCreate={onCreate}
            onCreated={onChoose}
            onDone={() => search('')}
          />
        )}
        {found.length === 0 && !creatable && !loading && (
          <p className="px-2 py-3 text-center text-ink-muted">
            {query ? say('noMatches', { query }) : say('noOptions')}
          </p>
        )}
      </Command.List>
    </Command>
  );
}

interface OptionRowProps {
  option: Choice;
  chosen: boolean;
  onChoose: (value: string) => void;
}

function OptionRow({
  option: { value, label, hint, icon: Icon, disabled = false },
  chosen,
  onChoose,
}: OptionRowProps) {
  return (
    <Command.Item
      value={value}
      disabled={disabled}
      onSelect={() => onChoose(value)}
      aria-checked={chosen}
      className={menuRow()}
    >
      {Icon && <Icon aria-hidden className="size-4 shrink-0 text-ink-muted" strokeWidth={1.75} />}
      <span className="min-w-0 flex-1">
        <span className="block truncate">{label}</span>
        {hint && <span className="block truncate text-xs text-ink-muted">{hint}</span>}
      </span>
      {chosen && <Check aria-hidden className="size-4 shrink-0 text-accent-ink" />}
    </Command.Item>
  );
}

interface CreateRowProps {
  label: string;
  onCreate: (label: string) => Promise<string | undefined>;
  onCreated: (value: string) => void;
  onDone: () => void;
}

function CreateRow({ label, onCreate, onCreated, onDone }: CreateRowProps) {
  const say = useWords(uiWords);
  const [state, setState] = useState<'idle' | 'creating' | 'failed'>('idle');
  const create = async () => {
    if (state === 'creating') return;
    setState('creating');
    try {
      const value = await onCreate(label);
      setState('idle');
      if (value !== undefined) onCreated(value);
      onDone();
    } catch (error) {
      // The reason has been reported by whoever creates; here it only must not look as if it had worked.
      console.warn(`could not create "${label}"`, error);
      setState('failed');
    }
  };
  return (
    <>
      <Command.Item
        value={`create ${label}`}
        onSelect={() => void create()}
        className={menuRow('text-accent-ink')}
      >
        {state === 'creating' ? <Spinner className="size-4" /> : <Plus aria-hidden className="size-4" />}
        <span className="truncate">{say('create', { label })}</span>
      </Command.Item>
      {state === 'failed' && (
        <p role="alert" className="px-2 py-1 text-xs text-danger-ink">
          {say('createFailed')}
        </p>
      )}
    </>
  );
}
