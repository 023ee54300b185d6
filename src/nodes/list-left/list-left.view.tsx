import { ListMinus } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { ListField } from '../list-field.tsx';

function Form(props: FormProps<SettingsOf<'list-left'>>) {
  return (
    <>
      <ListField {...props} />
      <EntryFields {...props} />
    </>
  );
}

export const listLeftView = defineView({ kind: 'list-left', icon: ListMinus, Form });
