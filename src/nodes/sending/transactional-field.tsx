import { useWords } from '../../text/use-words.ts';
import { Switch } from '../../ui/switch.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import { sendingViewWords } from './view-words.ts';

/** Does the message pass by the workspace's quiet hours and limits? */
export function TransactionalField({
  settings,
  readOnly,
  change,
  errorAt,
}: FormProps<{ transactional: boolean }>) {
  const say = useWords(sendingViewWords);
  return (
    <FieldAt path={['transactional']} label={say('transactional')} hideLabel error={errorAt('transactional')}>
      <Switch
        checked={settings.transactional ?? false}
        onCheckedChange={(transactional) => change({ transactional })}
        label={say('transactional')}
        hint={say('transactional-hint')}
        disabled={readOnly}
      />
    </FieldAt>
  );
}
