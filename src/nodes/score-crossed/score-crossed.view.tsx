import { TrendingUp } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { EntryFields } from '../entry/entry-fields.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { DIRECTIONS } from './score-crossed.ts';
import { words } from './words.ts';

type Settings = SettingsOf<'score-crossed'>;

function Form(props: FormProps<Settings>) {
  const { settings, readOnly, change, errorAt } = props;
  const say = useWords(words);
  const type = (text: string) => change({ value: text === '' ? undefined : Number(text) });
  return (
    <>
      <FieldAt path={['value']} label={say('value')} error={errorAt('value')}>
        <Input
          type="number"
          step={1}
          className="w-32!"
          value={settings.value ?? ''}
          onChange={({ target }) => type(target.value)}
          disabled={readOnly}
        />
      </FieldAt>
      <FieldAt path={['direction']} label={say('direction')} error={errorAt('direction')}>
        <SegmentedControl<Settings['direction']>
          className="w-full!"
          options={DIRECTIONS.map((value) => ({ value, label: say(value) }))}
          value={settings.direction ?? 'up'}
          onValueChange={(direction) => change({ direction })}
          disabled={readOnly}
        />
      </FieldAt>
      <EntryFields {...props} />
    </>
  );
}

export const scoreCrossedView = defineView({ kind: 'score-crossed', icon: TrendingUp, Form });
