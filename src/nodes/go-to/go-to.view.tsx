import { Repeat } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { words } from './words.ts';

function Form({ settings, readOnly, change, errorAt }: FormProps<SettingsOf<'go-to'>>) {
  const say = useWords(words);
  return (
    <FieldAt path={['times']} label={say('times')} hint={say('times-hint')} error={errorAt('times')}>
      <Input
        type="number"
        min={1}
        max={100}
        step={1}
        className="w-28!"
        value={settings.times ?? ''}
        onChange={({ target }) => change({ times: target.value === '' ? undefined : Number(target.value) })}
        disabled={readOnly}
      />
    </FieldAt>
  );
}

export const goToView = defineView({ kind: 'go-to', icon: Repeat, Form });
