import { Check, X } from 'lucide-react';
import { useContext } from 'react';
import { useWorkspaceReferences } from '../../../data/references/use-workspace-references.ts';
import { useWorkspace } from '../../../data/use-workspace.ts';
import type { Because } from '../../../runtime/conditions/because.ts';
import { explainBecause } from '../../../runtime/conditions/explain-because.ts';
import { conditionWords } from '../../../runtime/conditions/words.ts';
import { LocaleContext } from '../../../text/locale-context.ts';
import { useWords } from '../../../text/use-words.ts';
import { speak } from '../../../text/words.ts';
import { contactsWords } from '../words.ts';

export interface WhyProps {
  because: Because;
  /** Names of the steps that sent mails, by node. */
  mailSteps: ReadonlyMap<string, string>;
}

/** Why a branch went as it did: each question with the value it found at that moment. */
export function Why({ because, mailSteps }: WhyProps) {
  const say = useWords(contactsWords);
  const locale = useContext(LocaleContext);
  const { id } = useWorkspace();
  const { references } = useWorkspaceReferences(id);
  if (!references) return null;
  const names = { ...references, mailSteps };
  const lines = explainBecause(because, names, speak(conditionWords, locale));
  return (
    <details>
      <summary className="cursor-pointer text-accent-ink">{say('why')}</summary>
      <ul className="mt-1.5 flex flex-col gap-1">
        {lines.map(({ depth, holds, text }, index) => {
          const Icon = holds ? Check : X;
          return (
            // Lines have no identity of their own and never move.
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is fixed
            <li key={index} className="flex items-start gap-1.5" style={{ paddingLeft: depth * 16 }}>
              <Icon
                aria-hidden
                className={
                  holds ? 'mt-0.5 size-4 shrink-0 text-success-ink' : 'mt-0.5 size-4 shrink-0 text-danger-ink'
                }
              />
              <span>{text}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
