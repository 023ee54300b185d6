import { Tag } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { TagField } from '../tag-field.tsx';

function Form(props: FormProps<SettingsOf<'tag-applied'>>) {
  return (
    <>
      <TagField {...props} />
      <EntryFields {...props} />
    </>
  );
}

export const tagAppliedView = defineView({ kind: 'tag-applied', icon: Tag, Form });
