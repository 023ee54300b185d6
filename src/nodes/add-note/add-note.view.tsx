import { StickyNote } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Textarea } from '../../ui/textarea.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { words } from './words.ts';

function Form({ settings, readOnly, change, errorAt }: FormProps<SettingsOf<'add-note'>>) {
  const say = useWords(words);
  return (
    <FieldAt path={['text']} label={say('text')} error={errorAt('text')}>
      <Textarea
        rows={4}
        value={settings.text ?? ''}
        placeholder={say('text-example')}
        onChange={({ target }) => change({ text: target.value })}
        disabled={readOnly}
      />
    </FieldAt>
  );
}

export const addNoteView = defineView({ kind: 'add-note', icon: StickyNote, Form });
