import { DURATION_UNITS } from '../runtime/time/add-duration.ts';
import { useWords } from '../text/use-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Input } from '../ui/input.tsx';
import { Select } from '../ui/select.tsx';
import { words as delayWords } from './delay/words.ts';
import { FieldAt } from './field-at.tsx';
import type { FormProps } from './kind-view.ts';
import { type Timeout, timeoutWords } from './timeout-setting.ts';
import { viewWords } from './view-words.ts';

type Unit = (typeof DURATION_UNITS)[number];

/** Does the wait end by itself, and when? */
export function TimeoutField({ settings, readOnly, change, errorAt }: FormProps<{ timeout: Timeout }>) {
  const say = useWords(timeoutWords);
  const sayUnit = useWords(delayWords);
  const sayView = useWords(viewWords);
  const { timeout = null } = settings;
  const set = (part: Partial<NonNullable<Timeout>>) =>
    change({ timeout: { amount: 3, unit: 'days', ...timeout, ...part } });
  return (
    <div className="flex flex-col gap-2">
      <Checkbox
        checked={timeout !== null}
        onCheckedChange={(ends) => change({ timeout: ends ? { amount: 3, unit: 'days' } : null })}
        label={sayView('wait-at-most')}
        disabled={readOnly}
      />
      {timeout && (
        <div className="grid grid-cols-[6rem_1fr] items-start gap-2">
          <FieldAt path={['timeout', 'amount']} label={say('timeout')} error={errorAt('timeout', 'amount')}>
            <Input
              type="number"
              inputMode="numeric"
              min={1}
              step={1}
              value={Number.isNaN(timeout.amount) ? '' : timeout.amount}
              onChange={(event) => set({ amount: event.target.valueAsNumber })}
              disabled={readOnly}
            />
          </FieldAt>
          <div data-path="timeout.unit" className="pt-6">
            <Field label={sayUnit('unit')} hideLabel error={errorAt('timeout', 'unit')}>
              <Select<Unit>
                options={DURATION_UNITS.map((value) => ({ value, label: sayUnit(value) }))}
                value={timeout.unit}
                onValueChange={(unit) => set({ unit })}
                disabled={readOnly}
              />
            </Field>
          </div>
        </div>
      )}
    </div>
  );
}
