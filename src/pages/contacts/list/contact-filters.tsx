import { useNavigate, useSearch } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWorkspaceReferences } from '../../../data/references/use-workspace-references.ts';
import { useWorkspace } from '../../../data/use-workspace.ts';
import { useWords } from '../../../text/use-words.ts';
import { Input } from '../../../ui/input.tsx';
import { MultiCombobox } from '../../../ui/multi-combobox.tsx';
import { Select } from '../../../ui/select.tsx';
import { CONTACT_STATUSES } from '../status-tone.ts';
import { contactsWords } from '../words.ts';
import { type FilterChange, withFilter } from './with-filter.ts';

/** Milliseconds without a key before the list is searched. */
const TYPING_PAUSE = 250;

/** Search and filters. They live in the address: a filtered list can be shared, and "back" takes a filter off. */
export function ContactFilters() {
  const say = useWords(contactsWords);
  const search = useSearch({ from: '/shell/contacts' });
  const navigate = useNavigate();
  const { id } = useWorkspace();
  const { references } = useWorkspaceReferences(id);
  const change = (filter: FilterChange) =>
    void navigate({ to: '/contacts', search: { ...withFilter(search, filter) } });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox value={search.search ?? ''} onSearch={(text) => change({ search: text })} />
      <Select
        aria-label={say('status')}
        className="w-40!"
        value={search.status ?? 'any'}
        options={[
          { value: 'any', label: say('any-status') },
          ...CONTACT_STATUSES.map((status) => ({ value: status as string, label: say(`status-${status}`) })),
        ]}
        onValueChange={(status) => change({ status: status === 'any' ? '' : status })}
      />
      <MultiCombobox
        aria-label={say('tags')}
        className="w-52!"
        placeholder={say('any-tag')}
        options={choices(references?.tags)}
        values={search.tags ?? []}
        onValuesChange={(tags) => change({ tags })}
      />
      <MultiCombobox
        aria-label={say('lists')}
        className="w-52!"
        placeholder={say('any-list')}
        options={choices(references?.lists)}
        values={search.lists ?? []}
        onValuesChange={(lists) => change({ lists })}
      />
    </div>
  );
}

const choices = (names: ReadonlyMap<string, string> | undefined) =>
  Array.from(names ?? [], ([value, label]) => ({ value, label }));

function SearchBox({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const say = useWords(contactsWords);
  const [text, setText] = useState(value);
  const box = useRef<HTMLInputElement>(null);
  const search = useRef(onSearch);
  search.current = onSearch;
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => search.current(text), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [text, value]);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return (
    <Input
      ref={box}
      icon={Search}
      className="w-64"
      aria-label={say('search')}
      placeholder={say('search')}
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
