import { Dices } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Switch } from '../../ui/switch.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { ArmFields } from './arm-fields.tsx';
import { splitViewWords } from './view-words.ts';
import { WinnerFields } from './winner-fields.tsx';

function Form(form: FormProps<SettingsOf<'random-split'>>) {
  const { settings, readOnly, change } = form;
  const say = useWords(splitViewWords);
  return (
    <>
      <ArmFields {...form} />
      <Switch
        checked={settings.sticky ?? true}
        label={say('sticky')}
        hint={say('sticky-hint')}
        onCheckedChange={(sticky) => change({ sticky })}
        disabled={readOnly}
      />
      <WinnerFields {...form} />
    </>
  );
}

export const randomSplitView = defineView({ kind: 'random-split', icon: Dices, Form });
