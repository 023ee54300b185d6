import { Search } from 'lucide-react';
import { useContext, useState } from 'react';
import type { Family } from '../../graph/shape.ts';
import { type KindId, kindIds, kinds } from '../../nodes/kinds.ts';
import { sayOf } from '../../nodes/say-of.ts';
import { LocaleContext } from '../../text/locale-context.ts';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { editorWords } from '../words.ts';
import { PaletteItem } from './palette-item.tsx';

const FAMILIES: readonly Family[] = ['entry', 'wait', 'decide', 'act', 'end', 'rule'];

/** Every kind of step, by family, to be dragged onto the canvas or added by a click. */
export function Palette() {
  const say = useWords(editorWords);
  const [query, setQuery] = useState('');
  const found = useKindsMatching(query);
  return (
    <aside
      aria-label={say('palette')}
      className="flex w-56 shrink-0 flex-col border-r border-line bg-surface"
    >
      <div className="p-3 pb-2">
        <Input
          icon={Search}
          controlSize="small"
          aria-label={say('find-kind')}
          placeholder={say('find-kind')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-3 pb-3">
        {FAMILIES.map((family) => (
          <FamilyGroup
            key={family}
            family={family}
            kinds={found.filter((kind) => kinds[kind].family === family)}
          />
        ))}
        {found.length === 0 && <p className="py-4 text-sm text-ink-muted">{say('no-kind', { query })}</p>}
        <p className="mt-4 text-xs text-ink-faint">{say('palette-hint')}</p>
      </div>
    </aside>
  );
}

function FamilyGroup({ family, kinds: members }: { family: Family; kinds: readonly KindId[] }) {
  const say = useWords(editorWords);
  if (members.length === 0) return null;
  return (
    <section aria-label={say(`family-${family}`)} className="mt-2">
      <h3 className="mb-1 text-xs font-medium text-ink-faint">{say(`family-${family}`)}</h3>
      <ul className="flex flex-col gap-1">
        {members.map((kind) => (
          <li key={kind}>
            <PaletteItem kind={kind} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function useKindsMatching(query: string): readonly KindId[] {
  const locale = useContext(LocaleContext);
  const sought = query.trim().toLocaleLowerCase(locale);
  if (sought === '') return kindIds;
  return kindIds.filter((kind) => {
    const say = sayOf(kinds[kind], locale);
    return `${say('name')} ${say('description')}`.toLocaleLowerCase(locale).includes(sought);
  });
}
