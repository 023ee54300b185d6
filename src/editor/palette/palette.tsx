import { ChevronRight, Search } from 'lucide-react';
import { Collapsible } from 'radix-ui';
import { useContext, useState } from 'react';
import type { Family } from '../../graph/shape.ts';
import { type KindId, kindIds, kinds } from '../../nodes/kinds.ts';
import { sayOf } from '../../nodes/say-of.ts';
import { LocaleContext } from '../../text/locale-context.ts';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { editorWords } from '../words.ts';
import { FAMILIES } from './families.ts';
import { PaletteItem } from './palette-item.tsx';

/** Every kind of step, by family, to be dragged onto the canvas or added by a click. */
export function Palette() {
  const say = useWords(editorWords);
  const [query, setQuery] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<Family>>(new Set());
  const found = useKindsMatching(query);
  const searching = query.trim() !== '';
  const toggle = (family: Family, open: boolean) =>
    setClosed(
      (before) => new Set(open ? [...before].filter((each) => each !== family) : [...before, family]),
    );
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
            // What was found is shown wherever it stands.
            open={searching || !closed.has(family)}
            onOpenChange={(open) => toggle(family, open)}
          />
        ))}
        {found.length === 0 && <p className="py-4 text-sm text-ink-muted">{say('no-kind', { query })}</p>}
        <p className="mt-4 text-xs text-ink-faint">{say('palette-hint')}</p>
      </div>
    </aside>
  );
}

interface FamilyGroupProps {
  family: Family;
  kinds: readonly KindId[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Its heading stays in sight while its kinds pass by, and folds them away. */
function FamilyGroup({ family, kinds: members, open, onOpenChange }: FamilyGroupProps) {
  const say = useWords(editorWords);
  if (members.length === 0) return null;
  return (
    <Collapsible.Root asChild open={open} onOpenChange={onOpenChange}>
      <section aria-label={say(`family-${family}`)}>
        <h3 className="sticky top-0 z-10 bg-surface pt-1 pb-0.5">
          <Collapsible.Trigger className="group flex h-7 w-full items-center gap-1 rounded-sm text-xs font-medium text-ink-muted transition-colors hover:text-ink">
            <ChevronRight
              aria-hidden
              className="-ml-0.5 size-3.5 shrink-0 text-ink-faint transition-transform group-data-[state=open]:rotate-90"
              strokeWidth={1.75}
            />
            {say(`family-${family}`)}
            <span className="ml-auto font-normal text-ink-faint tabular-nums">{members.length}</span>
          </Collapsible.Trigger>
        </h3>
        <Collapsible.Content asChild>
          <ul className="flex flex-col gap-0.5 pb-1">
            {members.map((kind) => (
              <li key={kind}>
                <PaletteItem kind={kind} />
              </li>
            ))}
          </ul>
        </Collapsible.Content>
      </section>
    </Collapsible.Root>
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
