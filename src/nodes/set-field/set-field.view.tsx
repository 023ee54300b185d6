import { PenLine } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { PropertyInput } from '../condition-builder/property-input.tsx';
import { ValueInput } from '../condition-builder/value-input.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { isWritable } from './held-value.ts';
import { HOWS, type SetFieldSettings } from './set-field.ts';
import { setFieldViewWords } from './view-words.ts';
import { words } from './words.ts';

type Props = FormProps<SettingsOf<'set-field'>>;

function Form(props: Props) {
  const { settings, references, readOnly, replace, change, errorAt } = props;
  const say = useWords(setFieldViewWords);
  const sayKind = useWords(words);
  const { field = '', how = 'value', type = 'text' } = settings;
  const choose = (chosen: string) => {
    const known = references.fields.get(chosen);
    const next = known?.type ?? 'text';
    replace({
      field: chosen,
      type: next,
      ...(known?.choices ? { choices: known.choices } : {}),
      how: howsFor(next).includes(how) ? how : 'value',
      value: '',
    });
  };
  return (
    <>
      <FieldAt path={['field']} label={say('field')} error={errorAt('field')}>
        <Combobox
          options={fieldChoices(references, isWritable)}
          value={field || undefined}
          chosenLabel={field && sayKind('unknown-field', { field })}
          onValueChange={(chosen) => choose(chosen ?? '')}
          searchPlaceholder={say('find-field')}
          disabled={readOnly}
        />
      </FieldAt>
      <FieldAt
        path={['how']}
        label={say('how')}
        error={errorAt('how')}
        hint={how === 'today' ? say('today-hint') : undefined}
      >
        <Select
          options={howsFor(type).map((value) => ({ value, label: say(`how-${value}`) }))}
          value={how}
          onValueChange={(value) => change({ how: value, amount: value === 'add' ? 1 : undefined })}
          disabled={readOnly}
        />
      </FieldAt>
      <Content {...props} />
    </>
  );
}

/** What a field of this type can be filled with. */
const howsFor = (type: SetFieldSettings['type']): readonly SetFieldSettings['how'][] =>
  HOWS.filter((how) => (how !== 'today' || type === 'date') && (how !== 'add' || type === 'number'));

const fieldChoices = ({ fields }: Props['references'], passes: (field: string) => boolean) =>
  Array.from(fields, ([value, { label }]) => ({ value, label })).filter(({ value }) => passes(value));

function Content(props: Props) {
  const { settings, references, readOnly, change, errorAt } = props;
  const say = useWords(setFieldViewWords);
  const { field = '', how = 'value', from = '' } = settings;
  switch (how) {
    case 'value':
      return <ValueField {...props} />;
    case 'add':
      return <AmountField {...props} />;
    case 'field':
      return (
        <FieldAt path={['from']} label={say('from')} error={errorAt('from')} hint={say('copy-hint')}>
          <Combobox
            options={fieldChoices(references, (other) => other !== field)}
            value={from || undefined}
            chosenLabel={from}
            onValueChange={(chosen) => change({ from: chosen ?? '' })}
            searchPlaceholder={say('find-field')}
            disabled={readOnly}
          />
        </FieldAt>
      );
    case 'trigger':
    case 'variables':
      return (
        <FieldAt path={['from']} label={say('from')} error={errorAt('from')} hint={say('copy-hint')}>
          <PropertyInput
            of={how}
            property={from}
            onChange={(property) => change({ from: property })}
            disabled={readOnly}
          />
        </FieldAt>
      );
    default:
      return null;
  }
}

function ValueField({ settings, references, readOnly, change, errorAt }: Props) {
  const say = useWords(setFieldViewWords);
  const { field = '', value = '' } = settings;
  const error = errorAt('value');
  const hints: Readonly<Record<string, string>> = {
    country: say('country-hint'),
    time_zone: say('zone-hint'),
  };
  return (
    <FieldAt path={['value']} label={say('value')} error={error} hint={hints[field]}>
      <div className="flex">
        <ValueInput
          test={{ test: 'field', field, operator: 'is', value }}
          field={references.fields.get(field)}
          invalid={error !== undefined}
          readOnly={readOnly}
          onChange={({ value: next }) => change({ value: next as SetFieldSettings['value'] })}
        />
      </div>
    </FieldAt>
  );
}

function AmountField({ settings: { amount }, readOnly, change, errorAt }: Props) {
  const say = useWords(setFieldViewWords);
  return (
    <FieldAt path={['amount']} label={say('amount')} error={errorAt('amount')} hint={say('amount-hint')}>
      <Input
        type="number"
        step="any"
        value={amount ?? ''}
        onChange={({ target }) => change({ amount: target.value === '' ? undefined : Number(target.value) })}
        disabled={readOnly}
      />
    </FieldAt>
  );
}

export const setFieldView = defineView({ kind: 'set-field', icon: PenLine, Form });
