import { Fragment, type ReactNode } from 'react';
import { hasNoWayIn } from '../../graph/shape.ts';
import { type KindId, kindIds, kinds } from '../../nodes/kinds.ts';
import { views } from '../../nodes/views.ts';
import { useWords } from '../../text/use-words.ts';
import type { Words } from '../../text/words.ts';
import { DropdownMenu, MenuItem, MenuLabel } from '../../ui/dropdown-menu.tsx';
import { editorWords } from '../words.ts';
import { FAMILIES } from './families.ts';

export interface KindMenuProps {
  onChoose: (kind: KindId) => void;
  /** For a place that journeys already pass. */
  withoutEntries?: boolean;
  /** The button that opens it. */
  children: ReactNode;
}

/** All kinds of step in a menu, by family. */
export function KindMenu({ onChoose, withoutEntries = false, children }: KindMenuProps) {
  const say = useWords(editorWords);
  const offered = kindIds.filter(
    (kind) => !withoutEntries || !(hasNoWayIn(kinds[kind].family) || kinds[kind].family === 'end'),
  );
  return (
    <DropdownMenu trigger={children} align="start">
      {FAMILIES.map((family) => {
        const members = offered.filter((kind) => kinds[kind].family === family);
        if (members.length === 0) return null;
        return (
          <Fragment key={family}>
            <MenuLabel>{say(`family-${family}`)}</MenuLabel>
            {members.map((kind) => (
              <MenuItem key={kind} icon={views[kind].icon} onSelect={() => onChoose(kind)}>
                <KindName kind={kind} />
              </MenuItem>
            ))}
          </Fragment>
        );
      })}
    </DropdownMenu>
  );
}

export function KindName({ kind }: { kind: KindId }) {
  return useWords(kinds[kind].words as Words<'name'>)('name');
}
