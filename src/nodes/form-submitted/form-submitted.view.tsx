import { ClipboardPen } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { EntryFields } from '../entry/entry-fields.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { words } from './words.ts';

const EVENTS = ['form.submitted'];

function Form(props: FormProps<SettingsOf<'form-submitted'>>) {
  const { settings, readOnly, change, errorAt } = props;
  const say = useWords(words);
  return (
    <>
      <FieldAt path={['form']} label={say('form')} hint={say('form-hint')} error={errorAt('form')}>
        <Input
          value={settings.form ?? ''}
          onChange={({ target }) => change({ form: target.value })}
          disabled={readOnly}
        />
      </FieldAt>
      <EntryFields {...props} events={EVENTS} />
    </>
  );
}

export const formSubmittedView = defineView({ kind: 'form-submitted', icon: ClipboardPen, Form });
