import { DoorOpen } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldAt } from '../field-at.tsx';
import { FunnelField } from '../funnel-field.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { WatchFields } from '../watching/watch-fields.tsx';
import { EXIT_ONS } from './exit-when.ts';
import { words } from './words.ts';

function Form(form: FormProps<SettingsOf<'exit-when'>>) {
  const { settings, readOnly, change, errorAt } = form;
  const say = useWords(words);
  const { on = 'unsubscribed' } = settings;
  return (
    <>
      <FieldAt path={['on']} label={say('on')} error={errorAt('on')}>
        <Select
          options={EXIT_ONS.map((value) => ({ value, label: say(`on-${value}`) }))}
          value={on}
          onValueChange={(next) =>
            change({ on: next, event: undefined, condition: undefined, funnel: undefined })
          }
          disabled={readOnly}
        />
      </FieldAt>
      {(on === 'event' || on === 'condition') && <WatchFields {...form} on={on} />}
      {on === 'goal' && (
        <FunnelField
          {...form}
          label={say('goal-of')}
          none={say('this-funnel')}
          onChange={(funnel) => change({ funnel })}
        />
      )}
      <FieldAt path={['reason']} label={say('reason')} hint={say('reason-hint')} error={errorAt('reason')}>
        <Input
          value={settings.reason ?? ''}
          placeholder={say('reason-example')}
          onChange={({ target }) => change({ reason: target.value })}
          disabled={readOnly}
        />
      </FieldAt>
    </>
  );
}

export const exitWhenView = defineView({ kind: 'exit-when', icon: DoorOpen, Form });
