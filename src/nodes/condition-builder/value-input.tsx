import type { Json } from '../../graph/json.ts';
import type { FieldReference } from '../../runtime/field-reference.ts';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { MultiCombobox } from '../../ui/multi-combobox.tsx';
import { Select } from '../../ui/select.tsx';
import type { OperandInputProps } from './operand-input.tsx';
import { builderWords } from './words.ts';

interface ValueInputProps extends Pick<OperandInputProps, 'test' | 'readOnly' | 'invalid' | 'onChange'> {
  field: FieldReference | undefined;
}

const WIDTH = 'min-w-32 flex-[2]';

/** The value a field is compared with, entered as the field's type has it. */
export function ValueInput({ test, field, readOnly, invalid, onChange }: ValueInputProps) {
  const say = useWords(builderWords);
  const put = (value: Json) => onChange({ ...test, value });
  const { operator, value } = test;
  if (operator === 'is-empty' || operator === 'is-not-empty') return null;
  if (operator === 'in') return <SeveralValues value={value} field={field} put={put} readOnly={readOnly} />;
  if (field?.type === 'boolean' || field?.type === 'choice') {
    const choices =
      field.type === 'boolean'
        ? [
            { value: 'true', label: say('yes') },
            { value: 'false', label: say('no') },
          ]
        : (field.choices ?? []).map((choice) => ({ value: choice, label: choice }));
    return (
      <Select
        aria-label={say('value')}
        controlSize="small"
        className={WIDTH}
        options={choices}
        value={value === '' || value === undefined ? undefined : String(value)}
        onValueChange={(chosen) => put(field.type === 'boolean' ? chosen === 'true' : chosen)}
        disabled={readOnly}
      />
    );
  }
  const type = field?.type === 'number' || field?.type === 'date' ? field.type : 'text';
  return (
    <Input
      aria-label={say('value')}
      aria-invalid={invalid}
      controlSize="small"
      className={`${WIDTH} w-auto!`}
      type={type}
      step={type === 'number' ? 'any' : undefined}
      value={type === 'date' ? String(value ?? '').slice(0, 10) : String(value ?? '')}
      onChange={({ target }) =>
        put(type === 'number' && target.value !== '' ? Number(target.value) : target.value)
      }
      disabled={readOnly}
    />
  );
}

interface SeveralValuesProps {
  value: Json | undefined;
  field: FieldReference | undefined;
  put: (value: Json) => void;
  readOnly: boolean;
}

function SeveralValues({ value, field, put, readOnly }: SeveralValuesProps) {
  const say = useWords(builderWords);
  const values = Array.isArray(value) ? value.map(String) : [];
  const typed = (texts: readonly string[]): Json =>
    field?.type === 'number' ? texts.map(Number).filter(Number.isFinite) : texts;
  const known = field?.choices ?? values;
  return (
    <MultiCombobox
      aria-label={say('value')}
      className={WIDTH}
      options={known.map((choice) => ({ value: choice, label: choice }))}
      values={values}
      onValuesChange={(texts) => put(typed(texts))}
      onCreate={field?.choices ? undefined : (text) => Promise.resolve(text)}
      searchPlaceholder={say('enter-values')}
      disabled={readOnly}
    />
  );
}
