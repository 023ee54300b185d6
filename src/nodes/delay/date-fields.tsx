import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import { PastField } from '../past-field.tsx';
import { ZoneField } from '../zone-field.tsx';
import type { DelaySettings } from './delay-settings.ts';
import { words } from './words.ts';

export function DateFields(props: FormProps<DelaySettings>) {
  const { settings, readOnly, change, errorAt } = props;
  const say = useWords(words);
  return (
    <>
      <FieldAt path={['at']} label={say('at')} error={errorAt('at')}>
        <Input
          type="datetime-local"
          value={settings.at ?? ''}
          onChange={(event) => change({ at: event.target.value })}
          disabled={readOnly}
        />
      </FieldAt>
      <ZoneField {...props} />
      <PastField {...props} />
    </>
  );
}
