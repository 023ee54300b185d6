import { useMemo } from 'react';
import type { DataSource } from '../../runtime/conditions/condition.ts';
import { useWords } from '../../text/use-words.ts';
import { Combobox } from '../../ui/combobox.tsx';
import type { ControlSize } from '../../ui/control-style.ts';
import { eventProperties } from '../event-properties.ts';
import { builderWords } from './words.ts';

export interface PropertyInputProps {
  of: DataSource;
  /** The types that the event may be of; where nobody knows, every known property is suggested. */
  events?: readonly string[] | undefined;
  property: string;
  onChange: (property: string) => void;
  disabled?: boolean;
  controlSize?: ControlSize;
  className?: string;
  'aria-label'?: string;
}

/** The name of a property: one that such events are known to have, or any other, typed. */
export function PropertyInput({ of, events, property, onChange, ...control }: PropertyInputProps) {
  const say = useWords(builderWords);
  const options = useMemo(() => {
    const known = of === 'variables' ? [] : eventProperties(events).keys();
    return Array.from(known, (name) => ({ value: name, label: name }));
  }, [of, events]);
  return (
    <Combobox
      aria-label={say('property')}
      {...control}
      options={options}
      value={property === '' ? undefined : property}
      chosenLabel={property}
      onValueChange={(chosen) => onChange(chosen ?? '')}
      onCreate={(typed) => Promise.resolve(typed.trim())}
      placeholder={say('choose-property')}
      searchPlaceholder={say('find-property')}
    />
  );
}
