import { useWords } from '../../text/use-words.ts';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { PropertyInput } from '../condition-builder/property-input.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import type { Reentry } from './reentry.ts';
import { entryViewWords } from './view-words.ts';

const RULES = ['once', 'after-leaving', 'after-days', 'once-per', 'every-time'] as const;
type Rule = (typeof RULES)[number];

const FRESH: Readonly<Record<Rule, Reentry>> = {
  once: 'once',
  'after-leaving': 'after-leaving',
  'after-days': { afterDays: 30 },
  'once-per': { oncePer: '' },
  'every-time': 'every-time',
};

function ruleOf(reentry: Reentry = 'once'): Rule {
  if (typeof reentry === 'string') return reentry;
  return 'oncePer' in reentry ? 'once-per' : 'after-days';
}

interface ReentryFieldProps extends FormProps<{ reentry: Reentry }> {
  /** The types of event that start it and bring something along. */
  events: readonly string[] | undefined;
}

/** May a contact that was here before enter again? */
export function ReentryField(props: ReentryFieldProps) {
  const { settings, events, readOnly, change, errorAt } = props;
  const say = useWords(entryViewWords);
  const rule = ruleOf(settings.reentry);
  return (
    <div className="flex flex-col gap-2">
      <FieldAt path={['reentry']} label={say('reentry')} error={errorAt('reentry')}>
        <Select<Rule>
          // An event that brings nothing along has no property to go by.
          options={RULES.filter(
            (each) => each !== 'once-per' || events !== undefined || rule === 'once-per',
          ).map((value) => ({ value, label: say(`reentry-${value}`) }))}
          value={rule}
          onValueChange={(next) => change({ reentry: FRESH[next] })}
          disabled={readOnly}
        />
      </FieldAt>
      {rule === 'after-days' && <DaysField {...props} />}
      {rule === 'once-per' && <PropertyField {...props} />}
    </div>
  );
}

function DaysField({ settings, readOnly, change, errorAt }: ReentryFieldProps) {
  const say = useWords(entryViewWords);
  const { reentry } = settings;
  const days = typeof reentry === 'object' && 'afterDays' in reentry ? reentry.afterDays : 0;
  return (
    <FieldAt
      path={['reentry', 'afterDays']}
      label={say('days')}
      hideLabel
      error={errorAt('reentry', 'afterDays')}
    >
      <span className="flex items-center gap-2 text-sm text-ink-muted">
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          step={1}
          className="w-20!"
          value={days || ''}
          onChange={({ target }) => change({ reentry: { afterDays: Number(target.value) } })}
          disabled={readOnly}
        />
        {say('days-after')}
      </span>
    </FieldAt>
  );
}

function PropertyField({ settings, events, readOnly, change, errorAt }: ReentryFieldProps) {
  const say = useWords(entryViewWords);
  const { reentry } = settings;
  return (
    <FieldAt
      path={['reentry', 'oncePer']}
      label={say('once-per')}
      hideLabel
      hint={say('once-per-hint')}
      error={errorAt('reentry', 'oncePer')}
    >
      <PropertyInput
        aria-label={say('once-per')}
        of="event"
        events={events}
        property={typeof reentry === 'object' && 'oncePer' in reentry ? reentry.oncePer : ''}
        onChange={(oncePer) => change({ reentry: { oncePer } })}
        disabled={readOnly}
      />
    </FieldAt>
  );
}
