import { TagX } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { TagField } from '../tag-field.tsx';

function Form(props: FormProps<SettingsOf<'tag-removed'>>) {
  return (
    <>
      <TagField {...props} />
      <EntryFields {...props} />
    </>
  );
}

export const tagRemovedView = defineView({ kind: 'tag-removed', icon: TagX, Form });
