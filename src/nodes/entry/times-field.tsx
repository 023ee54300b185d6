import { useWords } from '../../text/use-words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import type { EntryRules } from './entry-rules.ts';
import { entryViewWords } from './view-words.ts';

type TimesFieldProps = FormProps<Pick<EntryRules, 'opens' | 'closes'>>;

const ENDS = ['opens', 'closes'] as const;

const shown = (moment: string): string => moment.replace('T', ' ');

/** From when to when the entry is open. */
export function TimesField({ settings, readOnly, change, errorAt }: TimesFieldProps) {
  const say = useWords(entryViewWords);
  const { opens = null, closes = null } = settings;
  return (
    <Disclosure
      title={say('times')}
      summary={summary()}
      startsOpen={opens !== null || closes !== null}
      mustShow={ENDS.some((end) => errorAt(end) !== undefined)}
    >
      <div className="flex flex-col gap-3">
        {ENDS.map((end) => (
          <FieldAt key={end} path={[end]} label={say(end)} error={errorAt(end)}>
            <Input
              type="datetime-local"
              value={settings[end] ?? ''}
              onChange={({ target }) => change({ [end]: target.value || null })}
              disabled={readOnly}
            />
          </FieldAt>
        ))}
        <p className="text-xs text-ink-muted">{say('times-hint')}</p>
      </div>
    </Disclosure>
  );

  function summary(): string {
    if (opens !== null && closes !== null)
      return say('times-between', { opens: shown(opens), closes: shown(closes) });
    if (opens !== null) return say('times-from', { opens: shown(opens) });
    return closes === null ? say('times-always') : say('times-until', { closes: shown(closes) });
  }
}
