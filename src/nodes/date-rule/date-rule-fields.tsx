import { useWords } from '../../text/use-words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import { ZoneField } from '../zone-field.tsx';
import { dateFields } from './date-fields.ts';
import type { DateSettings } from './date-settings.ts';
import { OffsetField } from './offset-field.tsx';
import { dateRuleWords } from './words.ts';

/** Which date, how long before or after it, at what time and where. */
export function DateRuleFields(props: FormProps<DateSettings>) {
  const { settings, references, readOnly, change, errorAt } = props;
  const say = useWords(dateRuleWords);
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
    </>
  );
}
