import { useWords } from '../../text/use-words.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import type { Reentry } from './reentry.ts';
import { entryWords } from './words.ts';

type Simple = Extract<Reentry, string>;

/** May a contact that was here before enter again? */
export function ReentryField({ settings, readOnly, change, errorAt }: FormProps<{ reentry: Reentry }>) {
  const say = useWords(entryWords);
  return (
    <FieldAt path={['reentry']} label={say('reentry')} error={errorAt('reentry')}>
      <RadioGroup<Simple>
        options={[
          { value: 'once', label: say('reentry-once') },
          { value: 'after-leaving', label: say('reentry-after-leaving') },
          { value: 'every-time', label: say('reentry-every-time') },
        ]}
        value={typeof settings.reentry === 'string' ? settings.reentry : 'once'}
        onValueChange={(reentry) => change({ reentry })}
        disabled={readOnly}
      />
    </FieldAt>
  );
}
