import { Input } from '../ui/input.tsx';
import { FieldAt } from './field-at.tsx';

interface MoneyFieldsProps {
  value: number | undefined;
  currency: string | undefined;
  labels: { readonly value: string; readonly currency: string };
  readOnly: boolean;
  change: (part: { value?: number | undefined; currency?: string }) => void;
  errorAt: (key: 'value' | 'currency') => string | undefined;
}

/** An amount and its currency, as the `value` and `currency` of a kind's settings. */
export function MoneyFields({ value, currency, labels, readOnly, change, errorAt }: MoneyFieldsProps) {
  return (
    <div className="grid grid-cols-[1fr_6rem] items-start gap-2">
      <FieldAt path={['value']} label={labels.value} error={errorAt('value')}>
        <Input
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          value={value ?? ''}
          onChange={({ target }) => change({ value: target.value === '' ? undefined : Number(target.value) })}
          disabled={readOnly}
        />
      </FieldAt>
      <CurrencyField
        label={labels.currency}
        currency={currency}
        readOnly={readOnly}
        change={change}
        error={errorAt('currency')}
      />
    </div>
  );
}

interface CurrencyFieldProps {
  label: string;
  currency: string | undefined;
  readOnly: boolean;
  change: (part: { currency: string }) => void;
  error: string | undefined;
}

/** Three letters, such as EUR. */
export const CurrencyField = ({ label, currency, readOnly, change, error }: CurrencyFieldProps) => (
  <FieldAt path={['currency']} label={label} error={error}>
    <Input
      value={currency ?? ''}
      maxLength={3}
      spellCheck={false}
      placeholder="EUR"
      onChange={({ target }) => change({ currency: target.value.toUpperCase() })}
      disabled={readOnly}
    />
  </FieldAt>
);
