import { Goal } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { MoneyFields } from '../money-fields.tsx';
import { TimeoutField } from '../timeout-field.tsx';
import { WatchFields } from '../watching/watch-fields.tsx';
import { words } from './words.ts';

function Form(form: FormProps<SettingsOf<'goal'>>) {
  const { settings, readOnly, change, errorAt } = form;
  const say = useWords(words);
  const { on = 'event', required = false, value, currency } = settings;
  return (
    <>
      <FieldAt path={['on']} label={say('on')} error={errorAt('on')}>
        <SegmentedControl
          className="w-full!"
          options={(['event', 'condition'] as const).map((one) => ({ value: one, label: say(`on-${one}`) }))}
          value={on}
          onValueChange={(next) => change({ on: next, event: undefined, condition: undefined })}
          disabled={readOnly}
        />
      </FieldAt>
      <WatchFields {...form} on={on} />
      <FieldAt path={['required']} label={say('required')} error={errorAt('required')}>
        <SegmentedControl
          className="w-full!"
          options={[
            { value: 'no', label: say('required-no') },
            { value: 'yes', label: say('required-yes') },
          ]}
          value={required ? 'yes' : 'no'}
          onValueChange={(next) => change({ required: next === 'yes' })}
          disabled={readOnly}
        />
      </FieldAt>
      {required && <TimeoutField {...form} />}
      <MoneyFields
        value={value}
        currency={currency}
        labels={{ value: say('value'), currency: say('currency') }}
        readOnly={readOnly}
        change={change}
        errorAt={errorAt}
      />
      <p className="-mt-2 text-xs text-ink-muted">{say('value-hint')}</p>
    </>
  );
}

export const goalView = defineView({ kind: 'goal', icon: Goal, Form });
