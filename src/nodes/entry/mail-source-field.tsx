import { FolderOpen, Mail, Mails } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import type { Choice } from '../../ui/choice.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import type { References } from '../references.ts';
import { type MailSource, mailSourceName, mailSourceWords } from './mail-source.ts';
import { entryViewWords } from './view-words.ts';

type Form = FormProps<{ from: MailSource }>;

/** Any email, one of this funnel's, or all of another funnel. */
export function MailSourceField({ settings, references, readOnly, change, errorAt }: Form) {
  const say = useWords(mailSourceWords);
  const { from = null } = settings;
  return (
    <FieldAt path={['from']} label={say('from')} error={errorAt('from')}>
      <Combobox
        options={useChoices(references)}
        value={choiceOf(from)}
        chosenLabel={mailSourceName(from, references, say)}
        onValueChange={(value) => change({ from: sourceOf(value) })}
        disabled={readOnly}
      />
    </FieldAt>
  );
}

const ANY = 'any';

function choiceOf(from: MailSource): string {
  if (from === null) return ANY;
  return 'mail' in from ? `mail:${from.mail}` : `funnel:${from.funnel}`;
}

function sourceOf(value: string = ANY): MailSource {
  const [what, id = ''] = value.split(/:(.*)/s);
  if (what === 'mail') return { mail: id };
  return what === 'funnel' ? { funnel: id } : null;
}

function useChoices({ mailSteps, funnels }: References): readonly Choice[] {
  const say = useWords(entryViewWords);
  return [
    { value: ANY, label: say('mail-any'), icon: Mails },
    ...Array.from(mailSteps, ([id, label]) => ({
      value: `mail:${id}`,
      label,
      hint: say('mail-of-this-funnel'),
      icon: Mail,
    })),
    ...Array.from(funnels ?? [], ([id, label]) => ({
      value: `funnel:${id}`,
      label,
      hint: say('mails-of-a-funnel'),
      icon: FolderOpen,
    })),
  ];
}
