import { useWords } from '../text/use-words.ts';
import { Combobox } from '../ui/combobox.tsx';
import { FieldAt } from './field-at.tsx';
import type { FormProps } from './kind-view.ts';
import { namedChoices } from './named-choices.ts';
import { tagWords } from './tag-setting.ts';
import { viewWords } from './view-words.ts';

/** A tag, by name; a name that does not exist can be created on the spot. */
export function TagField({
  settings,
  references,
  readOnly,
  change,
  errorAt,
  createTag,
}: FormProps<{ tag: string }>) {
  const say = useWords(tagWords);
  const sayView = useWords(viewWords);
  return (
    <FieldAt path={['tag']} label={say('tag')} error={errorAt('tag')}>
      <Combobox
        options={namedChoices(references.tags)}
        value={settings.tag || undefined}
        chosenLabel={say('unknown-tag')}
        onValueChange={(tag) => change({ tag: tag ?? '' })}
        onCreate={createTag}
        placeholder={sayView('choose-tag')}
        searchPlaceholder={sayView('find-or-create-tag')}
        disabled={readOnly}
      />
    </FieldAt>
  );
}
