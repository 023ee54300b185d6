import { CalendarHeart } from 'lucide-react';
import { DateRuleFields } from '../date-rule/date-rule-fields.tsx';
import { EntryFields } from '../entry/entry-fields.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

function Form(props: FormProps<SettingsOf<'date-reached'>>) {
  return (
    <>
      <DateRuleFields {...props} />
      <EntryFields {...props} />
    </>
  );
}

export const dateReachedView = defineView({ kind: 'date-reached', icon: CalendarHeart, Form });
