import { PencilLine } from 'lucide-react';
import type { Comparison } from '../../runtime/conditions/condition.ts';
import { useWords } from '../../text/use-words.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Select } from '../../ui/select.tsx';
import {
  type DraftTest,
  freshTest,
  operatorsOf,
  withOperator,
} from '../condition-builder/draft-condition.ts';
import { ValueInput } from '../condition-builder/value-input.tsx';
import { builderWords, type OperatorWord } from '../condition-builder/words.ts';
import { EntryFields } from '../entry/entry-fields.tsx';
import { FieldAt } from '../field-at.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { words } from './words.ts';

type Form = FormProps<SettingsOf<'field-changed'>>;

/** Kept by the workspace itself, without telling anybody. */
const NEVER_TOLD: ReadonlySet<string> = new Set(['created_at', 'last_activity_at']);

function Form(props: Form) {
  const { settings, references, readOnly, change, errorAt } = props;
  const say = useWords(words);
  const choices = Array.from(references.fields, ([value, { label }]) => ({ value, label }));
  return (
    <>
      <FieldAt path={['field']} label={say('field')} error={errorAt('field')}>
        <Combobox
          options={choices.filter(({ value }) => !NEVER_TOLD.has(value))}
          value={settings.field || undefined}
          chosenLabel={settings.field}
          onValueChange={(field) => change({ field: field ?? '', from: null, to: null })}
          searchPlaceholder={say('find-field')}
          disabled={readOnly}
        />
      </FieldAt>
      {settings.field && (
        <>
          <ValueField {...props} end="from" />
          <ValueField {...props} end="to" />
        </>
      )}
      <EntryFields {...props} />
    </>
  );
}

const ANY = 'any';

/** What the field held, or holds now: any value, or one that passes a comparison. */
function ValueField({ end, settings, references, readOnly, change, errorAt }: Form & { end: 'from' | 'to' }) {
  const say = useWords(words);
  const sayBuilder = useWords(builderWords);
  const { field = '' } = settings;
  const comparison = settings[end] ?? null;
  const fresh = freshTest(`field:${field}`, references);
  const test: DraftTest = comparison ? { test: 'field', field, ...comparison } : fresh;
  const put = ({ test: _test, field: _field, ...next }: DraftTest) => change({ [end]: next as Comparison });
  const error = errorAt(end) ?? errorAt(end, 'operator') ?? errorAt(end, 'value');
  return (
    <FieldAt path={[end]} label={say(end)} error={error}>
      <div className="flex flex-wrap gap-1.5">
        <Select
          controlSize="small"
          className="w-32! shrink-0 grow"
          options={[
            { value: ANY, label: say('any-value') },
            ...operatorsOf(test, references).map((operator) => ({
              value: operator,
              label: sayBuilder(`op-${operator}` as OperatorWord),
            })),
          ]}
          value={comparison ? test.operator : ANY}
          onValueChange={(operator) =>
            operator === ANY ? change({ [end]: null }) : put(withOperator(test, operator))
          }
          disabled={readOnly}
        />
        {comparison && (
          <ValueInput
            test={test}
            field={references.fields.get(field)}
            invalid={error !== undefined}
            readOnly={readOnly}
            onChange={put}
          />
        )}
      </div>
    </FieldAt>
  );
}

export const fieldChangedView = defineView({ kind: 'field-changed', icon: PencilLine, Form });
