import { Route } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import { FunnelField } from '../funnel-field.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { TimeoutField } from '../timeout-field.tsx';
import { words } from './words.ts';

function Form(form: FormProps<SettingsOf<'call-funnel'>>) {
  const { settings, readOnly, change, errorAt } = form;
  const say = useWords(words);
  const { keepAs = '' } = settings;
  const tag = `variables.${keepAs || 'result'}`;
  const hint = say('keepAs-hint', { reason: `{{ ${tag}.reason }}`, result: `{{ ${tag}.result }}` });
  return (
    <>
      <FunnelField {...form} onChange={(funnel) => change({ funnel: funnel ?? '' })} />
      <TimeoutField {...form} />
      <FieldAt path={['keepAs']} label={say('keepAs')} hint={hint} error={errorAt('keepAs')}>
        <Input
          value={keepAs}
          onChange={({ target }) => change({ keepAs: target.value })}
          disabled={readOnly}
          spellCheck={false}
          maxLength={40}
          className="font-mono text-xs!"
          placeholder="result"
        />
      </FieldAt>
    </>
  );
}

export const callFunnelView = defineView({ kind: 'call-funnel', icon: Route, Form });
