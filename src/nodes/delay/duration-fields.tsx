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
  return (
    <DurationField
      label={say('amount')}
      path={[]}
      duration={settings}
      onChange={change}
      errorAt={errorAt}
      readOnly={readOnly}
    />
  );
}

type Bound = Extract<DelaySettings, { mode: 'between' }>['least'];

/** A shortest and a longest while. */
export function BetweenFields({ settings, readOnly, change, errorAt }: FormProps<DelaySettings>) {
  const say = useWords(words);
  return (['least', 'most'] as const).map((bound) => (
    <DurationField
      key={bound}
      label={say(bound)}
      path={[bound]}
      duration={settings[bound] ?? {}}
      // Drafts: an emptied box is a problem that lint reports.
      onChange={(part) => change({ [bound]: { ...settings[bound], ...part } as Bound })}
      errorAt={errorAt}
      readOnly={readOnly}
    />
  ));
}

interface Drafted {
  readonly amount?: number | undefined;
  readonly unit?: Unit;
}

interface DurationFieldProps {
  label: string;
  path: readonly string[];
  duration: Drafted;
  onChange: (part: Drafted) => void;
  errorAt: FormProps<DelaySettings>['errorAt'];
  readOnly: boolean;
}

function DurationField({ label, path, duration, onChange, errorAt, readOnly }: DurationFieldProps) {
  const say = useWords(words);
  const type = (text: string) => onChange({ amount: text === '' ? undefined : Number(text) });
  return (
    <div className="grid grid-cols-[6rem_1fr] items-start gap-2">
      <FieldAt path={[...path, 'amount']} label={label} error={errorAt(...path, 'amount')}>
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          step={1}
          value={duration.amount ?? ''}
          onChange={(event) => type(event.target.value)}
          disabled={readOnly}
        />
      </FieldAt>
      <div data-path={[...path, 'unit'].join('.')} className="pt-6">
        <Field label={say('unit')} hideLabel error={errorAt(...path, 'unit')}>
          <Select<Unit>
            options={DURATION_UNITS.map((value) => ({ value, label: say(value) }))}
            value={duration.unit}
            onValueChange={(unit) => onChange({ unit })}
            disabled={readOnly}
          />
        </Field>
      </div>
    </div>
  );
}
