import { MessageSquareText } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { smsSegments, withoutTags } from '../sending/sms-segments.ts';
import { TemplateField } from '../sending/template-field.tsx';
import { TransactionalField } from '../sending/transactional-field.tsx';
import { sendingViewWords } from '../sending/view-words.ts';
import { words } from './words.ts';

function Form(props: FormProps<SettingsOf<'send-sms'>>) {
  const { settings, references, readOnly, change, errorAt } = props;
  const say = useWords(words);
  const sayView = useWords(sendingViewWords);
  const { text = '' } = settings;
  const { characters, messages, unicode } = smsSegments(withoutTags(text));
  return (
    <>
      <TemplateField
        path={['text']}
        label={say('text')}
        error={errorAt('text')}
        value={text}
        onChange={(value) => change({ text: value })}
        hint={
          <>
            {sayView('sms-size', { characters, messages })}
            {unicode && <span className="block">{sayView('sms-unicode')}</span>}
          </>
        }
        fields={references.fields}
        tags="text"
        readOnly={readOnly}
        rows={6}
      />
      <TransactionalField {...props} />
    </>
  );
}

export const sendSmsView = defineView({ kind: 'send-sms', icon: MessageSquareText, Form });
