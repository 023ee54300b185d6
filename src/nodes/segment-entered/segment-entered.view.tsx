import { CircleDot } from 'lucide-react';
import { EntryFields } from '../entry/entry-fields.tsx';
import { SegmentField } from '../entry/segment-field.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';

function Form(props: FormProps<SettingsOf<'segment-entered'>>) {
  return (
    <>
      <SegmentField {...props} />
      <EntryFields {...props} />
    </>
  );
}

export const segmentEnteredView = defineView({ kind: 'segment-entered', icon: CircleDot, Form });
