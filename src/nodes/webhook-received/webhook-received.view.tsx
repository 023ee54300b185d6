import { Webhook } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { EntryFields } from '../entry/entry-fields.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { words } from './words.ts';

const EVENTS = ['webhook.received'];

function Form(props: FormProps<SettingsOf<'webhook-received'>>) {
  const { settings, readOnly, change, errorAt } = props;
  const say = useWords(words);
  return (
    <>
      <FieldAt path={['hook']} label={say('hook')} hint={say('hook-hint')} error={errorAt('hook')}>
        <Input
          value={settings.hook ?? ''}
          onChange={({ target }) => change({ hook: target.value })}
          disabled={readOnly}
        />
      </FieldAt>
      <EntryFields {...props} events={EVENTS} />
    </>
  );
}

export const webhookReceivedView = defineView({ kind: 'webhook-received', icon: Webhook, Form });
