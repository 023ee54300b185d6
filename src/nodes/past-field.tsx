import { useWords } from '../text/use-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { FieldAt } from './field-at.tsx';
import type { FormProps } from './kind-view.ts';
import type { Past } from './past-setting.ts';
import { viewWords } from './view-words.ts';

/** Do those whose moment is past take a way of their own? */
export function PastField({ settings, readOnly, change, errorAt }: FormProps<{ past: Past }>) {
  const say = useWords(viewWords);
  return (
    <FieldAt path={['past']} label={say('past-port')} hideLabel error={errorAt('past')}>
      <Checkbox
        checked={settings.past === 'past-port'}
        onCheckedChange={(own) => change({ past: own ? 'past-port' : 'go-on' })}
        label={say('past-port')}
        hint={say('past-hint')}
        disabled={readOnly}
      />
    </FieldAt>
  );
}
