import { ListMinus, ListPlus, type LucideIcon, Tag, Tags, Waypoints } from 'lucide-react';
import { useState } from 'react';
import type { LabelAction } from '../../../data/contacts/change-labels.ts';
import { useWords } from '../../../text/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectionBar } from '../../../ui/selection-bar.tsx';
import { contactsWords } from '../words.ts';
import { LabelDialog } from './label-dialog.tsx';

const ACTIONS: readonly (readonly [LabelAction, LucideIcon])[] = [
  ['apply-tag', Tag],
  ['remove-tag', Tags],
  ['join-list', ListPlus],
  ['leave-list', ListMinus],
  ['add-to-funnel', Waypoints],
];

/** What can be done with all selected contacts. */
export function BulkBar({ contacts, onDone }: { contacts: readonly string[]; onDone: () => void }) {
  const say = useWords(contactsWords);
  const [action, setAction] = useState<LabelAction>();
  return (
    <>
      <SelectionBar count={contacts.length} onClear={onDone}>
        {ACTIONS.map(([each, icon]) => (
          <Button key={each} size="small" icon={icon} onClick={() => setAction(each)}>
            {say(each)}
          </Button>
        ))}
      </SelectionBar>
      {action && (
        <LabelDialog
          action={action}
          contacts={contacts}
          onClose={() => setAction(undefined)}
          onDone={onDone}
        />
      )}
    </>
  );
}
