import { UserRoundPlus } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { MultiCombobox } from '../../ui/multi-combobox.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { namedChoices } from '../named-choices.ts';
import { words } from './words.ts';

function Form({ settings, references, readOnly, change, errorAt }: FormProps<SettingsOf<'assign-owner'>>) {
  const say = useWords(words);
  const { members = [], keepsOwner = true } = settings;
  return (
    <>
      <FieldAt
        path={['members']}
        label={say('members')}
        hint={say('members-hint')}
        error={errorAt('members')}
      >
        <MultiCombobox
          options={namedChoices(references.members ?? new Map())}
          values={members}
          labelOf={() => say('unknown-name')}
          onValuesChange={(chosen) => change({ members: chosen })}
          placeholder={say('choose-members')}
          searchPlaceholder={say('find-member')}
          disabled={readOnly}
        />
      </FieldAt>
      <Checkbox
        checked={keepsOwner}
        label={say('keeps-owner')}
        onCheckedChange={(keeps) => change({ keepsOwner: keeps })}
        disabled={readOnly}
      />
    </>
  );
}

export const assignOwnerView = defineView({ kind: 'assign-owner', icon: UserRoundPlus, Form });
