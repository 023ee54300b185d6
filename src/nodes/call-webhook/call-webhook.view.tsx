import { Webhook } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { TemplateField } from '../sending/template-field.tsx';
import { HeaderFields } from './header-fields.tsx';
import { takesBody } from './webhook-settings.ts';
import { words } from './words.ts';

type Props = FormProps<SettingsOf<'call-webhook'>>;

const METHODS = ['POST', 'GET', 'PUT', 'PATCH', 'DELETE'] as const;
const FORMATS = ['json', 'form', 'text'] as const;

function Form(props: Props) {
  const { settings, references, readOnly, change, errorAt } = props;
  const say = useWords(words);
  const { method = 'POST', keepAs = '' } = settings;
  return (
    <>
      <FieldAt path={['method']} label={say('method')} error={errorAt('method')}>
        <Select
          options={METHODS.map((value) => ({ value, label: value }))}
          value={method}
          onValueChange={(value) => change({ method: value })}
          disabled={readOnly}
        />
      </FieldAt>
      <TemplateField
        path={['url']}
        label={say('url')}
        error={errorAt('url')}
        hint={say('url-hint')}
        value={settings.url ?? ''}
        onChange={(url) => change({ url })}
        fields={references.fields}
        tags="text"
        readOnly={readOnly}
        code
        placeholder="https://example.com/hooks/lead"
      />
      {takesBody(method) && <BodyFields {...props} />}
      <HeaderFields {...props} />
      <FieldAt
        path={['keepAs']}
        label={say('keepAs')}
        error={errorAt('keepAs')}
        hint={say('keepAs-hint', { tag: `{{ variables.${keepAs || 'answer'} }}` })}
      >
        <Input
          value={keepAs}
          onChange={(event) => change({ keepAs: event.target.value })}
          disabled={readOnly}
          spellCheck={false}
          maxLength={40}
          className="font-mono text-xs!"
          placeholder="answer"
        />
      </FieldAt>
    </>
  );
}

function BodyFields({ settings, references, readOnly, change, errorAt }: Props) {
  const say = useWords(words);
  const { format = 'json', body = '' } = settings;
  return (
    <>
      <FieldAt path={['format']} label={say('format')} error={errorAt('format')}>
        <SegmentedControl
          className="w-full!"
          options={FORMATS.map((value) => ({ value, label: say(`format-${value}`) }))}
          value={format}
          onValueChange={(value) => change({ format: value })}
          disabled={readOnly}
        />
      </FieldAt>
      <TemplateField
        path={['body']}
        label={say('body')}
        error={errorAt('body')}
        hint={say(`body-hint-${format}`, { tag: '{{ contact.email | json }}' })}
        value={body}
        onChange={(value) => change({ body: value })}
        fields={references.fields}
        tags={format === 'json' ? 'json' : 'text'}
        readOnly={readOnly}
        rows={8}
        code
      />
    </>
  );
}

export const callWebhookView = defineView({ kind: 'call-webhook', icon: Webhook, Form });
