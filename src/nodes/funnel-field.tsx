import { useWords } from '../text/use-words.ts';
import { Combobox } from '../ui/combobox.tsx';
import { FieldAt } from './field-at.tsx';
import { funnelWords } from './funnel-setting.ts';
import type { FormProps } from './kind-view.ts';
import { namedChoices } from './named-choices.ts';
import { viewWords } from './view-words.ts';

type FunnelFieldProps = Pick<
  FormProps<{ funnel: string | null }>,
  'settings' | 'references' | 'readOnly' | 'errorAt'
> & {
  onChange: (funnel: string | null) => void;
  label?: string;
  /** What no funnel stands for, where none may be chosen. */
  none?: string;
};

const NONE = '';

/** A funnel of the workspace, by name. */
export function FunnelField({
  settings,
  references,
  readOnly,
  errorAt,
  onChange,
  label,
  none,
}: FunnelFieldProps) {
  const say = useWords(funnelWords);
  const sayView = useWords(viewWords);
  const known = namedChoices(references.funnels ?? new Map());
  return (
    <FieldAt path={['funnel']} label={label ?? say('funnel')} error={errorAt('funnel')}>
      <Combobox
        options={none === undefined ? known : [{ value: NONE, label: none }, ...known]}
        value={settings.funnel || (none === undefined ? undefined : NONE)}
        chosenLabel={say('unknown-funnel')}
        onValueChange={(funnel) => onChange(funnel || null)}
        placeholder={sayView('choose-funnel')}
        searchPlaceholder={sayView('find-funnel')}
        disabled={readOnly}
      />
    </FieldAt>
  );
}
