import { Filter, ListIcon, Mail, Tag, X } from 'lucide-react';
import { useMemo } from 'react';
import { useWords } from '../../text/use-words.ts';
import type { Choice } from '../../ui/choice.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import type { References } from '../references.ts';
import type { BuilderContext } from './condition-builder.tsx';
import {
  type DraftTest,
  freshTest,
  operatorsOf,
  type Subject,
  subjectOf,
  withOperator,
} from './draft-condition.ts';
import { OperandInput } from './operand-input.tsx';
import { builderWords, type OperatorWord } from './words.ts';

export interface TestRowProps extends BuilderContext {
  test: DraftTest;
  onChange: (test: DraftTest) => void;
  onRemove: () => void;
}

/** One question about the contact: what about, how compared, with what. */
export function TestRow({ test, onChange, onRemove, ...shared }: TestRowProps) {
  const say = useWords(builderWords);
  const { references, readOnly, path, errorAt } = shared;
  const subjects = useSubjects(references);
  const errors = ['field', 'operator', 'value', 'tag', 'list', 'node'].map((key) => errorAt(...path, key));
  const error = errorAt(...path) ?? errors.find(Boolean);
  return (
    <div className="rounded-md border border-line bg-surface p-2" data-path={path.join('.')}>
      <div className="flex gap-1">
        <Combobox
          aria-label={say('subject')}
          className="min-w-0 flex-1"
          controlSize="small"
          options={subjects}
          value={subjectOf(test)}
          chosenLabel={test.test === 'field' ? String(test.field) : undefined}
          onValueChange={(subject) => onChange(freshTest((subject ?? 'tag') as Subject, references.fields))}
          placeholder={say('choose-subject')}
          searchPlaceholder={say('find-subject')}
          disabled={readOnly}
        />
        {!readOnly && <IconButton icon={X} size="small" label={say('remove-test')} onClick={onRemove} />}
      </div>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Select
          aria-label={say('comparison')}
          controlSize="small"
          className="w-32! shrink-0 grow"
          options={operatorsOf(test, references.fields).map((operator) => ({
            value: operator,
            label: say(`op-${operator}` as OperatorWord),
          }))}
          value={test.operator}
          onValueChange={(operator) => onChange(withOperator(test, operator))}
          disabled={readOnly}
        />
        <OperandInput {...shared} test={test} onChange={onChange} invalid={error !== undefined} />
      </div>
      {error && (
        <p aria-live="polite" className="mt-1.5 text-xs text-danger-ink">
          {error}
        </p>
      )}
    </div>
  );
}

function useSubjects({ fields }: References): readonly Choice[] {
  const say = useWords(builderWords);
  return useMemo(
    () => [
      { value: 'tag', label: say('subject-tag'), icon: Tag },
      { value: 'list', label: say('subject-list'), icon: ListIcon },
      { value: 'mail', label: say('subject-mail'), icon: Mail },
      ...Array.from(fields, ([field, { label }]) => ({
        value: `field:${field}`,
        label,
        hint: say(field.startsWith('custom.') ? 'hint-custom' : 'hint-field'),
        icon: Filter,
      })),
    ],
    [fields, say],
  );
}
