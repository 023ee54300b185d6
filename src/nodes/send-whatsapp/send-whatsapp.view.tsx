import { MessageCircle } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { TemplateField } from '../sending/template-field.tsx';
import { TransactionalField } from '../sending/transactional-field.tsx';
import { words } from './words.ts';

function Form(props: FormProps<SettingsOf<'send-whatsapp'>>) {
  const { settings, references, readOnly, change, errorAt } = props;
  const say = useWords(words);
  return (
    <>
      <TemplateField
        path={['text']}
        label={say('text')}
        error={errorAt('text')}
        value={settings.text ?? ''}
        onChange={(text) => change({ text })}
        hint={say('text-hint')}
        fields={references.fields}
        tags="text"
        readOnly={readOnly}
        rows={8}
      />
      <TransactionalField {...props} />
    </>
  );
}

export const sendWhatsappView = defineView({ kind: 'send-whatsapp', icon: MessageCircle, Form });
