import { CircleDashed } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { SegmentField } from '../entry/segment-field.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

function Form(props: FormProps<SettingsOf<'segment-left'>>) {
  return (
    <>
      <SegmentField {...props} />
      <EntryFields {...props} />
    </>
  );
}

export const segmentLeftView = defineView({ kind: 'segment-left', icon: CircleDashed, Form });
