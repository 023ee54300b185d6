import { WEEKDAYS, type Weekday } from '../../runtime/time/weekday.ts';
import { useWords } from '../../text/use-words.ts';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { WeekdayToggles } from '../weekday-toggles.tsx';
import { type MonthDay, NTHS, type Nth, type Schedule } from './schedule.ts';
import { FULL } from './schedule-summary.ts';
import { words } from './words.ts';

interface RuleFieldsProps<Some extends Schedule = Schedule> {
  schedule: Some;
  readOnly: boolean;
  onChange: (schedule: Schedule) => void;
}

/** How often, and on which days. */
export function RuleFields({ schedule, ...shared }: RuleFieldsProps) {
  const { readOnly, onChange } = shared;
  const say = useWords(words);
  if (schedule.repeats === 'own') {
    return (
      <Field label={say('rule')} hint={say('rule-hint')}>
        <Input
          value={schedule.rule}
          onChange={({ target }) => onChange({ repeats: 'own', rule: target.value })}
          disabled={readOnly}
        />
      </Field>
    );
  }
  return (
    <>
      <IntervalField {...shared} schedule={schedule} />
      {schedule.repeats === 'weekly' && (
        <Field label={say('weekdays')}>
          <WeekdayToggles
            chosen={schedule.weekdays}
            // A week without any day has no rule: the last one stays.
            onChange={(weekdays) => weekdays.length > 0 && onChange({ ...schedule, weekdays })}
            disabled={readOnly}
          />
        </Field>
      )}
      {schedule.repeats === 'monthly' && <MonthDayField {...shared} schedule={schedule} />}
    </>
  );
}

const UNITS = { daily: 'days', weekly: 'weeks', monthly: 'months', yearly: 'years' } as const;

type Simple = Exclude<Schedule, { readonly repeats: 'own' }>;

function IntervalField({ schedule, readOnly, onChange }: RuleFieldsProps<Simple>) {
  const say = useWords(words);
  const { interval, repeats } = schedule;
  return (
    <Field label={say('interval')}>
      <span className="flex items-center gap-2 text-sm text-ink-muted">
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          max={1000}
          step={1}
          className="w-20!"
          value={interval}
          onChange={({ target }) =>
            onChange({
              ...schedule,
              interval: Math.min(1_000, Math.max(1, Math.trunc(Number(target.value)))),
            })
          }
          disabled={readOnly}
        />
        {say(`interval-${UNITS[repeats]}`, { interval })}
      </span>
    </Field>
  );
}

type Monthly = Extract<Schedule, { readonly repeats: 'monthly' }>;
type Choice = 'same' | 'last' | 'weekday';

const MONTH_DAYS: Readonly<Record<Choice, MonthDay>> = {
  same: 'same',
  last: 'last',
  weekday: { nth: 1, weekday: 'mon' },
};

function MonthDayField({ schedule, readOnly, onChange }: RuleFieldsProps<Monthly>) {
  const say = useWords(words);
  const { on } = schedule;
  const put = (next: MonthDay) => onChange({ ...schedule, on: next });
  return (
    <Field label={say('month-day')}>
      <Select<Choice>
        options={(['same', 'last', 'weekday'] as const).map((value) => ({
          value,
          label: say(`month-${value}`),
        }))}
        value={typeof on === 'string' ? on : 'weekday'}
        onValueChange={(choice) => put(MONTH_DAYS[choice])}
        disabled={readOnly}
      />
      {typeof on === 'object' && (
        <div className="mt-1 grid grid-cols-2 gap-2">
          <Field label={say('nth')} hideLabel>
            <Select
              options={NTHS.map((nth) => ({ value: String(nth), label: say(`nth-${nth}`) }))}
              value={String(on.nth)}
              onValueChange={(nth) => put({ ...on, nth: Number(nth) as Nth })}
              disabled={readOnly}
            />
          </Field>
          <Field label={say('weekday')} hideLabel>
            <Select<Weekday>
              options={WEEKDAYS.map((value) => ({ value, label: say(FULL[value]) }))}
              value={on.weekday}
              onValueChange={(weekday) => put({ ...on, weekday })}
              disabled={readOnly}
            />
          </Field>
        </div>
      )}
    </Field>
  );
}
