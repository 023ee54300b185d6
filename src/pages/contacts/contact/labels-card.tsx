import { useChangeLabels } from '../../../data/contacts/change-labels.ts';
import { useWorkspace } from '../../../data/use-workspace.ts';
import { useWords } from '../../../text/use-words.ts';
import { Card } from '../../../ui/card.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { TagChip } from '../../../ui/tag-chip.tsx';
import { useLabelChoices } from '../list/use-label-choices.ts';
import { contactsWords } from '../words.ts';

export interface LabelsCardProps {
  what: 'tags' | 'lists';
  contactId: string;
  labels: readonly { readonly id: string; readonly name: string }[];
}

const ACTIONS = {
  tags: { add: 'apply-tag', remove: 'remove-tag', placeholder: 'add-tag' },
  lists: { add: 'join-list', remove: 'leave-list', placeholder: 'add-list' },
} as const;

/** The tags or lists of one contact; a name that does not exist can be created on the spot. */
export function LabelsCard({ what, contactId, labels }: LabelsCardProps) {
  const say = useWords(contactsWords);
  const { role } = useWorkspace();
  const { add, remove, placeholder } = ACTIONS[what];
  const { options, create } = useLabelChoices(add);
  const { mutate } = useChangeLabels();
  const mayEdit = role !== 'viewer';
  const has = new Set(labels.map(({ id }) => id));
  return (
    <Card title={say(what)}>
      <div className="flex flex-wrap gap-1.5">
        {labels.map(({ id, name }) => (
          <TagChip
            key={id}
            label={name}
            {...(mayEdit && { onRemove: () => mutate({ action: remove, contacts: [contactId], label: id }) })}
          />
        ))}
      </div>
      {mayEdit && (
        <Combobox
          className={labels.length > 0 ? 'mt-3' : ''}
          aria-label={say(placeholder)}
          controlSize="small"
          options={options.filter(({ value }) => !has.has(value))}
          value={undefined}
          placeholder={say(placeholder)}
          onValueChange={(label) => label && mutate({ action: add, contacts: [contactId], label })}
          {...(create && { onCreate: create })}
        />
      )}
    </Card>
  );
}
