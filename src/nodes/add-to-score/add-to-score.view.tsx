import { Gauge } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { words } from './words.ts';

function Form({ settings, readOnly, change, errorAt }: FormProps<SettingsOf<'add-to-score'>>) {
  const say = useWords(words);
  return (
    <FieldAt path={['amount']} label={say('amount')} hint={say('amount-hint')} error={errorAt('amount')}>
      <Input
        type="number"
        step={1}
        className="w-28!"
        value={settings.amount ?? ''}
        onChange={({ target }) => change({ amount: target.value === '' ? undefined : Number(target.value) })}
        disabled={readOnly}
      />
    </FieldAt>
  );
}

export const addToScoreView = defineView({ kind: 'add-to-score', icon: Gauge, Form });
