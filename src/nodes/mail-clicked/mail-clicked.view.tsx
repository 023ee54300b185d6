import { MousePointerClick } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { MailSourceField } from '../entry/mail-source-field.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

const EVENTS = ['mail.clicked'];

function Form(props: FormProps<SettingsOf<'mail-clicked'>>) {
  return (
    <>
      <MailSourceField {...props} />
      <EntryFields {...props} events={EVENTS} />
    </>
  );
}

export const mailClickedView = defineView({ kind: 'mail-clicked', icon: MousePointerClick, Form });
