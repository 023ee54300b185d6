import { Workflow } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { EntryFields } from '../entry/entry-fields.tsx';
import { FunnelField } from '../funnel-field.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { words } from './words.ts';

function Form(form: FormProps<SettingsOf<'from-funnel'>>) {
  const say = useWords(words);
  return (
    <>
      <FunnelField
        {...form}
        label={say('which-funnel')}
        none={say('any-funnel')}
        onChange={(funnel) => form.change({ funnel })}
      />
      <EntryFields {...form} />
    </>
  );
}

export const fromFunnelView = defineView({ kind: 'from-funnel', icon: Workflow, Form });
