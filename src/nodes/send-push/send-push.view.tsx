import { BellRing } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { TemplateField } from '../sending/template-field.tsx';
import { TransactionalField } from '../sending/transactional-field.tsx';
import { words } from './words.ts';

function Form(props: FormProps<SettingsOf<'send-push'>>) {
  const { settings, references, readOnly, change, errorAt } = props;
  const say = useWords(words);
  const { token = '' } = settings;
  const template = (part: 'title' | 'text' | 'link') => ({
    path: [part],
    label: say(part),
    error: errorAt(part),
    value: settings[part] ?? '',
    onChange: (value: string) => change({ [part]: value }),
    fields: references.fields,
    tags: 'text' as const,
    readOnly,
  });
  return (
    <>
      <TemplateField {...template('title')} />
      <TemplateField {...template('text')} rows={4} />
      <TemplateField
        {...template('link')}
        code
        placeholder="https://example.com/offers"
        hint={say('link-hint')}
      />
      <FieldAt path={['token']} label={say('token')} hint={say('token-hint')} error={errorAt('token')}>
        <Combobox
          options={Array.from(references.fields, ([value, { label }]) => ({ value, label }))}
          value={token || undefined}
          chosenLabel={token}
          onValueChange={(field) => change({ token: field ?? '' })}
          disabled={readOnly}
        />
      </FieldAt>
      <TransactionalField {...props} />
    </>
  );
}

export const sendPushView = defineView({ kind: 'send-push', icon: BellRing, Form });
