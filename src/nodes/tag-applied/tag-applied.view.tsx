import { Tag } from 'lucide-react';
import { ReentryField } from '../entry/reentry-field.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { TagField } from '../tag-field.tsx';

function Form(props: FormProps<SettingsOf<'tag-applied'>>) {
  return (
    <>
      <TagField {...props} />
      <ReentryField {...props} />
    </>
  );
}

export const tagAppliedView = defineView({ kind: 'tag-applied', icon: Tag, Form });
