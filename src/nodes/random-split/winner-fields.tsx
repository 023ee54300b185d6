import { useWords } from '../../text/use-words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps, SettingsOf } from '../kind-view.ts';
import type { SplitSettings } from './split-settings.ts';
import { splitViewWords } from './view-words.ts';

type Rule = NonNullable<SplitSettings['winner']>;

const METRICS = ['opened', 'clicked', 'goal'] as const;
const UNITS = ['contacts', 'days'] as const;
const FRESH: Rule = { metric: 'clicked', after: { contacts: 500 } };

/** Whether the test ends by itself, and by what. */
export function WinnerFields({ settings, readOnly, change, errorAt }: FormProps<SettingsOf<'random-split'>>) {
  const say = useWords(splitViewWords);
  const { winner = null } = settings;
  const put = (part: Partial<Rule>) => change({ winner: { ...(winner ?? FRESH), ...part } });
  const unit = winner && 'days' in winner.after ? 'days' : 'contacts';
  const amount = winner && ('days' in winner.after ? winner.after.days : winner.after.contacts);
  const count = (value: number | null, of: 'contacts' | 'days') =>
    put({ after: { [of]: value } as unknown as Rule['after'] });
  const error = errorAt('winner', 'after') ?? errorAt('winner', 'after', unit);
  return (
    <Disclosure
      title={say('winner')}
      summary={winner ? say('winner-by', { metric: say(`metric-${winner.metric}`) }) : say('winner-none')}
      startsOpen={winner !== null}
      mustShow={error !== undefined || errorAt('winner') !== undefined}
    >
      <div className="flex flex-col gap-3">
        <Checkbox
          checked={winner !== null}
          label={say('has-winner')}
          onCheckedChange={(has) => change({ winner: has ? FRESH : null })}
          disabled={readOnly}
        />
        {winner && (
          <>
            <FieldAt path={['winner', 'metric']} label={say('metric')} error={errorAt('winner', 'metric')}>
              <Select
                options={METRICS.map((value) => ({ value, label: say(`metric-${value}`) }))}
                value={winner.metric}
                onValueChange={(metric) => put({ metric })}
                disabled={readOnly}
              />
            </FieldAt>
            <FieldAt path={['winner', 'after']} label={say('after')} error={error}>
              <div className="grid grid-cols-[6rem_1fr] gap-2">
                <Input
                  type="number"
                  min={1}
                  step={1}
                  value={amount ?? ''}
                  onChange={({ target }) => count(target.value === '' ? null : Number(target.value), unit)}
                  disabled={readOnly}
                />
                <Select
                  aria-label={say('after-unit')}
                  options={UNITS.map((value) => ({ value, label: say(`after-${value}`) }))}
                  value={unit}
                  onValueChange={(value) => count(amount ?? null, value)}
                  disabled={readOnly}
                />
              </div>
            </FieldAt>
          </>
        )}
      </div>
    </Disclosure>
  );
}
