import type { ReactNode } from 'react';
import { hasNoWayIn } from '../../graph/shape.ts';
import { type KindId, kindIds, kinds } from '../../nodes/kinds.ts';
import { views } from '../../nodes/views.ts';
import { useWords } from '../../text/use-words.ts';
import type { Words } from '../../text/words.ts';
import { DropdownMenu, MenuItem } from '../../ui/dropdown-menu.tsx';

export interface KindMenuProps {
  onChoose: (kind: KindId) => void;
  /** For a place that journeys already pass. */
  withoutEntries?: boolean;
  /** The button that opens it. */
  children: ReactNode;
}

/** All kinds of step in a menu. */
export function KindMenu({ onChoose, withoutEntries = false, children }: KindMenuProps) {
  const offered = kindIds.filter(
    (kind) => !withoutEntries || !(hasNoWayIn(kinds[kind].family) || kinds[kind].family === 'end'),
  );
  return (
    <DropdownMenu trigger={children} align="start">
      {offered.map((kind) => (
        <MenuItem key={kind} icon={views[kind].icon} onSelect={() => onChoose(kind)}>
          <KindName kind={kind} />
        </MenuItem>
      ))}
    </DropdownMenu>
  );
}

export function KindName({ kind }: { kind: KindId }) {
  return useWords(kinds[kind].words as Words<'name'>)('name');
}
