import { Link } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { EntryFields } from '../entry/entry-fields.tsx';
import { MailSourceField } from '../entry/mail-source-field.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { words } from './words.ts';

const EVENTS = ['mail.clicked'];

function Form(props: FormProps<SettingsOf<'link-clicked'>>) {
  const { settings, readOnly, change, errorAt } = props;
  const say = useWords(words);
  return (
    <>
      <FieldAt path={['url']} label={say('url')} hint={say('url-hint')} error={errorAt('url')}>
        <Input
          value={settings.url ?? ''}
          onChange={({ target }) => change({ url: target.value })}
          disabled={readOnly}
        />
      </FieldAt>
      <MailSourceField {...props} />
      <EntryFields {...props} events={EVENTS} />
    </>
  );
}

export const linkClickedView = defineView({ kind: 'link-clicked', icon: Link, Form });
