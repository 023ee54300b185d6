import { useWords } from '../text/use-words.ts';
import { Combobox } from '../ui/combobox.tsx';
import { FieldAt } from './field-at.tsx';
import type { FormProps } from './kind-view.ts';
import { listWords } from './list-setting.ts';
import { namedChoices } from './named-choices.ts';
import { viewWords } from './view-words.ts';

/** A list, by name; a name that does not exist can be created on the spot. */
export function ListField({
  settings,
  references,
  readOnly,
  change,
  errorAt,
  createList,
}: FormProps<{ list: string }>) {
  const say = useWords(listWords);
  const sayView = useWords(viewWords);
  return (
    <FieldAt path={['list']} label={say('list')} error={errorAt('list')}>
      <Combobox
        options={namedChoices(references.lists)}
        value={settings.list || undefined}
        chosenLabel={say('unknown-list')}
        onValueChange={(list) => change({ list: list ?? '' })}
        onCreate={createList}
        placeholder={sayView('choose-list')}
        searchPlaceholder={sayView('find-or-create-list')}
        disabled={readOnly}
      />
    </FieldAt>
  );
}
