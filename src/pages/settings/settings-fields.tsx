import { useMemo } from 'react';
import type { SettingsDraft } from '../../data/workspace-settings/settings-schema.ts';
import { useWords } from '../../text/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import type { SettingsErrors } from './read-changes.ts';
import { settingsWords } from './words.ts';
import { zoneChoices } from './zone-choices.ts';

export interface SettingsFieldsProps {
  draft: SettingsDraft;
  errors: SettingsErrors;
  readOnly: boolean;
  onChange: (change: Partial<SettingsDraft>) => void;
}

export function WorkspaceFields({ draft, errors, readOnly, onChange }: SettingsFieldsProps) {
  const say = useWords(settingsWords);
  const zones = useMemo(() => zoneChoices(draft.timeZone), [draft.timeZone]);
  return (
    <Card title={say('workspace')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={say('name')} error={errors.name && say(errors.name)}>
          <Input
            value={draft.name}
            maxLength={120}
            disabled={readOnly}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </Field>
        <Field label={say('zone')} hint={say('zone-hint')}>
          <Combobox
            options={zones}
            value={draft.timeZone}
            disabled={readOnly}
            onValueChange={(timeZone) => timeZone !== undefined && onChange({ timeZone })}
          />
        </Field>
      </div>
    </Card>
  );
}

export function MailFields({ draft, errors, readOnly, onChange }: SettingsFieldsProps) {
  const say = useWords(settingsWords);
  const noSender = draft.senderEmail.trim() === '';
  return (
    <Card title={say('mails')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={say('sender-email')}
          hint={say(noSender ? 'sender-email-missing' : 'sender-email-hint')}
          error={errors.senderEmail && say(errors.senderEmail)}
        >
          <Input
            type="email"
            autoComplete="off"
            // A greyed example would pass for a value.
            placeholder={readOnly ? undefined : 'hello@example.com'}
            maxLength={320}
            value={draft.senderEmail}
            disabled={readOnly}
            onChange={(event) => onChange({ senderEmail: event.target.value })}
          />
        </Field>
        <Field label={say('sender-name')} hint={say('sender-name-hint')}>
          <Input
            value={draft.senderName}
            placeholder={readOnly ? undefined : draft.name}
            maxLength={120}
            disabled={readOnly}
            onChange={(event) => onChange({ senderName: event.target.value })}
          />
        </Field>
        <Field
          label={say('postal-address')}
          hint={say('postal-address-hint')}
          error={errors.postalAddress && say(errors.postalAddress)}
        >
          <Textarea
            value={draft.postalAddress}
            maxLength={500}
            disabled={readOnly}
            onChange={(event) => onChange({ postalAddress: event.target.value })}
          />
        </Field>
        <Field
          label={say('rate')}
          hint={say('rate-hint')}
          error={errors.mailsPerMinute && say(errors.mailsPerMinute)}
        >
          <Input
            inputMode="numeric"
            maxLength={9}
            value={draft.mailsPerMinute}
            disabled={readOnly}
            onChange={(event) => onChange({ mailsPerMinute: event.target.value })}
          />
        </Field>
      </div>
    </Card>
  );
}
