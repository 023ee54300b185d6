import { CalendarHeart } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Input } from '../../ui/input.tsx';
import { EntryFields } from '../entry/entry-fields.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { ZoneField } from '../zone-field.tsx';
import { dateFields } from './date-fields.ts';
import { OffsetField } from './offset-field.tsx';
import { words } from './words.ts';

function Form(props: FormProps<SettingsOf<'date-reached'>>) {
  const { settings, references, readOnly, change, errorAt } = props;
  const say = useWords(words);
  return (
    <>
      <FieldAt path={['field']} label={say('field')} error={errorAt('field')}>
        <Combobox
          options={Array.from(dateFields(references), ([value, { label }]) => ({ value, label }))}
          value={settings.field || undefined}
          chosenLabel={references.fields.get(settings.field ?? '')?.label ?? settings.field}
          onValueChange={(field) => change({ field: field ?? '' })}
          searchPlaceholder={say('find-field')}
          disabled={readOnly}
        />
      </FieldAt>
      <FieldAt path={['yearly']} label={say('yearly')} hideLabel error={errorAt('yearly')}>
        <Checkbox
          label={say('yearly')}
          hint={say('yearly-hint')}
          checked={settings.yearly ?? false}
          onCheckedChange={(yearly) => change({ yearly })}
          disabled={readOnly}
        />
      </FieldAt>
      <OffsetField {...props} />
      <FieldAt path={['time']} label={say('time')} error={errorAt('time')}>
        <Input
          type="time"
          className="w-32!"
          value={settings.time ?? ''}
          onChange={({ target }) => change({ time: target.value })}
          disabled={readOnly}
        />
      </FieldAt>
      <ZoneField {...props} />
      <EntryFields {...props} />
    </>
  );
}

export const dateReachedView = defineView({ kind: 'date-reached', icon: CalendarHeart, Form });
