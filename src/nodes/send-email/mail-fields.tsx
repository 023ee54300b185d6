import { useWords } from '../../text/use-words.ts';
import type { FormProps, SettingsOf } from '../kind-view.ts';
import { TemplateField } from '../sending/template-field.tsx';
import { mailViewWords } from './view-words.ts';
import { words } from './words.ts';

export interface MailFieldsProps extends FormProps<SettingsOf<'send-email'>> {
  bodyRows: number;
}

export function MailFields({ settings, references, readOnly, change, errorAt, bodyRows }: MailFieldsProps) {
  const say = useWords(words);
  const sayView = useWords(mailViewWords);
  const field = (part: 'subject' | 'preheader' | 'body') => ({
    path: [part],
    label: say(part),
    error: errorAt(part),
    value: settings[part] ?? '',
    onChange: (value: string) => change({ [part]: value }),
    fields: references.fields,
    tags: 'mail' as const,
    readOnly,
  });
  return (
    <>
      <TemplateField {...field('subject')} placeholder={sayView('subject-example')} />
      <TemplateField {...field('preheader')} hint={say('preheader-hint')} />
      <TemplateField {...field('body')} rows={bodyRows} code placeholder={sayView('body-example')} />
    </>
  );
}
