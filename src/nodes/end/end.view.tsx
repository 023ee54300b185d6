import { Flag } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { endViewWords } from './view-words.ts';
import { words } from './words.ts';

function Form({ settings, readOnly, change, errorAt }: FormProps<SettingsOf<'end'>>) {
  const say = useWords(words);
  const sayView = useWords(endViewWords);
  return (
    <FieldAt path={['reason']} label={say('reason')} hint={sayView('reason-hint')} error={errorAt('reason')}>
      <Input
        value={settings.reason ?? ''}
        placeholder={sayView('reason-example')}
        onChange={(event) => change({ reason: event.target.value })}
        disabled={readOnly}
      />
    </FieldAt>
  );
}

export const endView = defineView({ kind: 'end', icon: Flag, Form });
