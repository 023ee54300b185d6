import { CalendarSync } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { EntryFields } from '../entry/entry-fields.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { RuleFields } from './rule-fields.tsx';
import { ruleOf, type Schedule, scheduleOf } from './schedule.ts';
import { words } from './words.ts';

type Repeats = Schedule['repeats'];

const REPEATS: readonly Repeats[] = ['daily', 'weekly', 'monthly', 'yearly', 'own'];

function fresh(repeats: Repeats, rule: string): Schedule {
  switch (repeats) {
    case 'own':
      return { repeats, rule };
    case 'weekly':
      return { repeats, interval: 1, weekdays: ['mon'] };
    case 'monthly':
      return { repeats, interval: 1, on: 'same' };
    default:
      return { repeats, interval: 1 };
  }
}

function Form(props: FormProps<SettingsOf<'on-schedule'>>) {
  const { settings, readOnly, change, errorAt } = props;
  const say = useWords(words);
  const { rule = '', start = '' } = settings;
  // Any rule can be shown as it is written, one that the form knows too.
  const [asWritten, setAsWritten] = useState(false);
  const schedule: Schedule = asWritten ? { repeats: 'own', rule } : scheduleOf(rule);
  const put = (next: Schedule) => change({ rule: ruleOf(next) });
  const choose = (repeats: Repeats) => {
    setAsWritten(repeats === 'own');
    put(fresh(repeats, rule));
  };
  return (
    <>
      <FieldAt path={['rule']} label={say('repeats')} error={errorAt('rule')}>
        <Select<Repeats>
          options={REPEATS.map((value) => ({ value, label: say(value) }))}
          value={schedule.repeats}
          onValueChange={choose}
          disabled={readOnly}
        />
      </FieldAt>
      <RuleFields schedule={schedule} readOnly={readOnly} onChange={put} />
      <FieldAt path={['start']} label={say('start')} hint={say('start-hint')} error={errorAt('start')}>
        <Input
          type="datetime-local"
          value={start}
          onChange={({ target }) => change({ start: target.value })}
          disabled={readOnly}
        />
      </FieldAt>
      <EntryFields {...props} />
    </>
  );
}

export const onScheduleView = defineView({ kind: 'on-schedule', icon: CalendarSync, Form });
