import { useWords } from '../../text/use-words.ts';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import { type DateSettings, OFFSET_UNITS } from './date-settings.ts';
import { dateRuleWords } from './words.ts';

const SIDES = ['before', 'on', 'after'] as const;
type Side = (typeof SIDES)[number];

const sideOf = (amount: number): Side => (amount === 0 ? 'on' : amount < 0 ? 'before' : 'after');
const SIGN: Readonly<Record<Side, number>> = { before: -1, on: 0, after: 1 };

/** On the day, or some time before or after it. */
export function OffsetField({ settings, readOnly, change, errorAt }: FormProps<DateSettings>) {
  const say = useWords(dateRuleWords);
  const { amount, unit } = settings.offset ?? { amount: 0, unit: 'days' };
  const side = sideOf(amount);
  const put = (next: number) => change({ offset: { amount: next, unit } });
  const error = errorAt('offset') ?? errorAt('offset', 'amount') ?? errorAt('offset', 'unit');
  return (
    <FieldAt path={['offset']} label={say('when')} error={error}>
      <SegmentedControl<Side>
        className="w-full!"
        options={SIDES.map((value) => ({ value, label: say(value) }))}
        value={side}
        onValueChange={(next) => put(SIGN[next] * (Math.abs(amount) || 1))}
        disabled={readOnly}
      />
      {side !== 'on' && (
        <div className="mt-1 grid grid-cols-[6rem_1fr] gap-2">
          <Field label={say('amount')} hideLabel>
            <Input
              type="number"
              inputMode="numeric"
              min={1}
              step={1}
              value={Math.abs(amount)}
              // Nought would be another side: who empties the box is about to type.
              onChange={({ target }) => put(SIGN[side] * Math.max(1, Number(target.value)))}
              disabled={readOnly}
            />
          </Field>
          <Field label={say('unit')} hideLabel>
            <Select<DateSettings['offset']['unit']>
              options={OFFSET_UNITS.map((value) => ({ value, label: say(value, { amount }) }))}
              value={unit}
              onValueChange={(next) => change({ offset: { amount, unit: next } })}
              disabled={readOnly}
            />
          </Field>
        </div>
      )}
    </FieldAt>
  );
}
