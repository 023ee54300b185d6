import { X } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import type { BuilderContext } from './condition-builder.tsx';
import {
  type DraftTest,
  freshTest,
  operatorsOf,
  type Subject,
  subjectOf,
  withOperator,
  withProperty,
} from './draft-condition.ts';
import { OperandInput } from './operand-input.tsx';
import { PropertyInput } from './property-input.tsx';
import { useComparable } from './use-comparable.tsx';
import { useSubjects } from './use-subjects.tsx';
import { builderWords, type OperatorWord, type SubjectWord } from './words.ts';

export interface TestRowProps extends BuilderContext {
  test: DraftTest;
  onChange: (test: DraftTest) => void;
  onRemove: () => void;
}

const OPERANDS = ['field', 'property', 'operator', 'value', 'tag', 'list', 'node'];

/** One question about the contact: what about, how compared, with what. */
export function TestRow({ test, onChange, onRemove, ...shared }: TestRowProps) {
  const say = useWords(builderWords);
  const { readOnly, path, errorAt } = shared;
  const comparable = useComparable(shared);
  const error =
    errorAt(...path) ?? OPERANDS.map((operand) => errorAt(...path, operand)).find((found) => found);
  return (
    <div className="rounded-md border border-line bg-surface p-2" data-path={path.join('.')}>
      <div className="flex gap-1">
        <SubjectInput {...shared} test={test} onChange={onChange} />
        {!readOnly && <IconButton icon={X} size="small" label={say('remove-test')} onClick={onRemove} />}
      </div>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {test.test === 'data' && (
          <PropertyInput
            of={test.of as 'event'}
            events={test.of === 'event' ? shared.events : undefined}
            property={String(test.property)}
            onChange={(property) => onChange(withProperty(test, property, comparable))}
            disabled={readOnly}
            controlSize="small"
            className="w-full"
          />
        )}
        <Select
          aria-label={say('comparison')}
          controlSize="small"
          className="w-32! shrink-0 grow"
          options={operatorsOf(test, comparable).map((operator) => ({
            value: operator,
            label: say(`op-${operator}` as OperatorWord),
          }))}
          value={test.operator}
          onValueChange={(operator) => onChange(withOperator(test, operator))}
          disabled={readOnly}
        />
        <OperandInput
          {...shared}
          test={test}
          onChange={onChange}
          invalid={errorAt(...path, 'value') !== undefined}
        />
      </div>
      {error && (
        <p aria-live="polite" className="mt-1.5 text-xs text-danger-ink">
          {error}
        </p>
      )}
    </div>
  );
}

type SubjectInputProps = Omit<TestRowProps, 'onRemove'>;

function SubjectInput({ test, onChange, ...shared }: SubjectInputProps) {
  const say = useWords(builderWords);
  const { references, readOnly } = shared;
  return (
    <Combobox
      aria-label={say('subject')}
      className="min-w-0 flex-1"
      controlSize="small"
      options={useSubjects(shared)}
      value={subjectOf(test)}
      chosenLabel={chosenLabel()}
      onValueChange={(subject) => onChange(freshTest((subject ?? 'tag') as Subject, references))}
      placeholder={say('choose-subject')}
      searchPlaceholder={say('find-subject')}
      disabled={readOnly}
    />
  );

  /** Of a field that was deleted, and of data that are not to be had here. */
  function chosenLabel(): string | undefined {
    if (test.test === 'data') return say(`subject-${String(test.of)}` as SubjectWord);
    return test.test === 'field' ? String(test.field) : undefined;
  }
}
