import { useMemo } from 'react';
import { useWords } from '../../text/use-words.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import type { DelaySettings } from './delay-settings.ts';
import { delayViewWords } from './view-words.ts';
import { words } from './words.ts';

export function DateFields({ settings, readOnly, change, errorAt }: FormProps<DelaySettings>) {
  const say = useWords(words);
  const sayView = useWords(delayViewWords);
  const zones = useMemo(
    () => [
      { value: 'contact', label: say('zone-contact') },
      ...['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((zone) => ({
        value: zone,
        label: zone.replaceAll('_', ' '),
      })),
    ],
    [say],
  );
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
      <FieldAt path={['zone']} label={say('zone')} hint={sayView('zone-hint')} error={errorAt('zone')}>
        <Combobox
          options={zones}
          value={settings.zone ?? 'contact'}
          chosenLabel={settings.zone}
          onValueChange={(zone) => change({ zone: zone ?? 'contact' })}
          searchPlaceholder={sayView('find-zone')}
          disabled={readOnly}
        />
      </FieldAt>
    </>
  );
}
