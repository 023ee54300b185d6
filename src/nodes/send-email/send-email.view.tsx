import { Expand, Mail } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { TransactionalField } from '../sending/transactional-field.tsx';
import { ComposerDialog } from './composer-dialog.tsx';
import { MailFields } from './mail-fields.tsx';
import { mailViewWords } from './view-words.ts';

function Form(props: FormProps<SettingsOf<'send-email'>>) {
  const say = useWords(mailViewWords);
  const [composing, setComposing] = useState(false);
  return (
    <>
      <MailFields {...props} bodyRows={10} />
      <TransactionalField {...props} />
      <Button icon={Expand} onClick={() => setComposing(true)}>
        {say('open-composer')}
      </Button>
      <ComposerDialog {...props} open={composing} onOpenChange={setComposing} />
    </>
  );
}

export const sendEmailView = defineView({ kind: 'send-email', icon: Mail, Form });
