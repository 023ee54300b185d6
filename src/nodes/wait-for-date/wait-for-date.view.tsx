import { CalendarClock } from 'lucide-react';
import { DateRuleFields } from '../date-rule/date-rule-fields.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { PastField } from '../past-field.tsx';

function Form(props: FormProps<SettingsOf<'wait-for-date'>>) {
  return (
    <>
      <DateRuleFields {...props} />
      <PastField {...props} />
    </>
  );
}

export const waitForDateView = defineView({ kind: 'wait-for-date', icon: CalendarClock, Form });
