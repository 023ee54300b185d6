import { MailOpen } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { MailSourceField } from '../entry/mail-source-field.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

function Form(props: FormProps<SettingsOf<'mail-opened'>>) {
  return (
    <>
      <MailSourceField {...props} />
      <EntryFields {...props} />
    </>
  );
}

export const mailOpenedView = defineView({ kind: 'mail-opened', icon: MailOpen, Form });
