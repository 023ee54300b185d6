import { BadgeDollarSign } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { PropertyInput } from '../condition-builder/property-input.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { CurrencyField, MoneyFields } from '../money-fields.tsx';
import { words } from './words.ts';

type Props = FormProps<SettingsOf<'create-conversion'>>;

function Form(props: Props) {
  const { settings, readOnly, change, errorAt } = props;
  const say = useWords(words);
  const { conversion = '', worth = 'fixed' } = settings;
  return (
    <>
      <FieldAt path={['conversion']} label={say('conversion')} error={errorAt('conversion')}>
        <Input
          value={conversion}
          placeholder={say('conversion-example')}
          onChange={({ target }) => change({ conversion: target.value })}
          disabled={readOnly}
        />
      </FieldAt>
      <FieldAt path={['worth']} label={say('worth')} error={errorAt('worth')}>
        <SegmentedControl
          className="w-full!"
          options={(['fixed', 'trigger'] as const).map((value) => ({ value, label: say(`worth-${value}`) }))}
          value={worth}
          onValueChange={(value) => change({ worth: value })}
          disabled={readOnly}
        />
      </FieldAt>
      <Worth {...props} />
    </>
  );
}

function Worth({ settings, readOnly, change, errorAt }: Props) {
  const say = useWords(words);
  const { worth = 'fixed', value, property = '', currency } = settings;
  const shared = { currency, readOnly, change };
  if (worth === 'fixed') {
    const labels = { value: say('value'), currency: say('currency') };
    return <MoneyFields {...shared} value={value} labels={labels} errorAt={errorAt} />;
  }
  return (
    <div className="grid grid-cols-[1fr_6rem] items-start gap-2">
      <FieldAt
        path={['property']}
        label={say('property')}
        hint={say('property-hint')}
        error={errorAt('property')}
      >
        <PropertyInput
          of="trigger"
          property={property}
          onChange={(chosen) => change({ property: chosen })}
          disabled={readOnly}
        />
      </FieldAt>
      <CurrencyField {...shared} label={say('currency')} error={errorAt('currency')} />
    </div>
  );
}

export const createConversionView = defineView({ kind: 'create-conversion', icon: BadgeDollarSign, Form });
