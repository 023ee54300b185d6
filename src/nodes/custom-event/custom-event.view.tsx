import { Zap } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { EntryFields } from '../entry/entry-fields.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { words } from './words.ts';

/** What it brings along is known to the system that sends it alone. */
const EVENTS = ['custom'];

function Form(props: FormProps<SettingsOf<'custom-event'>>) {
  const { settings, readOnly, change, errorAt } = props;
  const say = useWords(words);
  return (
    <>
      <FieldAt path={['event']} label={say('event')} hint={say('event-hint')} error={errorAt('event')}>
        <Input
          value={settings.event ?? ''}
          onChange={({ target }) => change({ event: target.value })}
          disabled={readOnly}
        />
      </FieldAt>
      <EntryFields {...props} events={EVENTS} />
    </>
  );
}

export const customEventView = defineView({ kind: 'custom-event', icon: Zap, Form });
