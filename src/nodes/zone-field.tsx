import { useMemo } from 'react';
import { useWords } from '../text/use-words.ts';
import { defineWords } from '../text/words.ts';
import { Combobox } from '../ui/combobox.tsx';
import { FieldAt } from './field-at.tsx';
import type { FormProps } from './kind-view.ts';

const words = defineWords({
  en: {
    zone: 'Time zone',
    'zone-contact': 'The contact’s',
    'zone-contact-hint': 'The workspace’s where a contact has none',
    'zone-workspace': 'The workspace’s',
    'find-zone': 'Find a time zone…',
  },
});

/** Whose clock counts: the contact's, the workspace's, or that of a place. */
export function ZoneField({ settings, readOnly, change, errorAt }: FormProps<{ zone: string }>) {
  const say = useWords(words);
  const zones = useMemo(() => {
    const places = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
    return [
      { value: 'contact', label: say('zone-contact'), hint: say('zone-contact-hint') },
      { value: 'workspace', label: say('zone-workspace') },
      ...places.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
    ];
  }, [say]);
  return (
    <FieldAt path={['zone']} label={say('zone')} error={errorAt('zone')}>
      <Combobox
        options={zones}
        value={settings.zone ?? 'contact'}
        chosenLabel={settings.zone}
        onValueChange={(zone) => change({ zone: zone ?? 'contact' })}
        searchPlaceholder={say('find-zone')}
        disabled={readOnly}
      />
    </FieldAt>
  );
}
