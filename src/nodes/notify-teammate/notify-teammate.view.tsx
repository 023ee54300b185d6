import { UserRoundCheck } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { namedChoices } from '../named-choices.ts';
import { TemplateField } from '../sending/template-field.tsx';
import { words } from './words.ts';

type Props = FormProps<SettingsOf<'notify-teammate'>>;

function Form(props: Props) {
  const { settings, references, readOnly, change, errorAt } = props;
  const say = useWords(words);
  const template = (part: 'subject' | 'text') => ({
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
      <WhomFields {...props} />
      <TemplateField {...template('subject')} />
      <TemplateField {...template('text')} rows={6} />
    </>
  );
}

function WhomFields({ settings, references, readOnly, change, errorAt }: Props) {
  const say = useWords(words);
  const { to = 'owner', member = '' } = settings;
  return (
    <>
      <FieldAt
        path={['to']}
        label={say('to')}
        error={errorAt('to')}
        hint={to === 'owner' ? say('owner-hint') : undefined}
      >
        <SegmentedControl
          className="w-full!"
          options={(['owner', 'member'] as const).map((value) => ({ value, label: say(`to-${value}`) }))}
          value={to}
          onValueChange={(value) => change({ to: value })}
          disabled={readOnly}
        />
      </FieldAt>
      {to === 'member' && (
        <FieldAt path={['member']} label={say('member')} error={errorAt('member')}>
          <Combobox
            options={namedChoices(references.members ?? new Map())}
            value={member || undefined}
            chosenLabel={say('unknown-name')}
            onValueChange={(chosen) => change({ member: chosen ?? '' })}
            placeholder={say('choose-a-member')}
            searchPlaceholder={say('find-member')}
            disabled={readOnly}
          />
        </FieldAt>
      )}
    </>
  );
}

export const notifyTeammateView = defineView({ kind: 'notify-teammate', icon: UserRoundCheck, Form });
