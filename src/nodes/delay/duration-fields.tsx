import { DURATION_UNITS } from '../../runtime/time/add-duration.ts';
import { useWords } from '../../text/use-words.ts';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import type { DelaySettings } from './delay-settings.ts';
import { words } from './words.ts';

type Unit = (typeof DURATION_UNITS)[number];

export function DurationFields({ settings, readOnly, change, errorAt }: FormProps<DelaySettings>) {
  const say = useWords(words);
  const type = (text: string) => change({ amount: text === '' ? undefined : Number(text) });
  return (
    <div className="grid grid-cols-[6rem_1fr] items-start gap-2">
      <FieldAt path={['amount']} label={say('amount')} error={errorAt('amount')}>
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          step={1}
          value={settings.amount ?? ''}
          onChange={(event) => type(event.target.value)}
          disabled={readOnly}
        />
      </FieldAt>
      <div data-path="unit" className="pt-6">
        <Field label={say('unit')} hideLabel error={errorAt('unit')}>
          <Select<Unit>
            options={DURATION_UNITS.map((value) => ({ value, label: say(value) }))}
            value={settings.unit}
            onValueChange={(unit) => change({ unit })}
            disabled={readOnly}
          />
        </Field>
      </div>
    </div>
  );
}
