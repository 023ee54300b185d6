import { ListPlus } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { ReentryField } from '../entry/reentry-field.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { namedChoices } from '../named-choices.ts';
import { viewWords } from '../view-words.ts';
import { words } from './words.ts';

function Form(props: FormProps<SettingsOf<'list-joined'>>) {
  const { settings, references, readOnly, change, errorAt, createList } = props;
  const say = useWords(words);
  const sayView = useWords(viewWords);
  return (
    <>
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
      <ReentryField {...props} />
    </>
  );
}

export const listJoinedView = defineView({ kind: 'list-joined', icon: ListPlus, Form });
