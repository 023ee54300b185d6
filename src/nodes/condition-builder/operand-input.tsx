import { useWords } from '../../text/use-words.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { namedChoices } from '../named-choices.ts';
import { viewWords } from '../view-words.ts';
import type { BuilderContext } from './condition-builder.tsx';
import { comparedField, type DraftTest } from './draft-condition.ts';
import { PropertyInput } from './property-input.tsx';
import { useComparable } from './use-comparable.tsx';
import { ValueInput } from './value-input.tsx';
import { builderWords } from './words.ts';

export interface OperandInputProps extends BuilderContext {
  test: DraftTest;
  invalid: boolean;
  onChange: (test: DraftTest) => void;
}

/** What a contact is compared with: a tag, a list, an email, or a value. */
export function OperandInput(props: OperandInputProps) {
  const { test, references, readOnly, onChange, createTag, createList } = props;
  const say = useWords(builderWords);
  const sayView = useWords(viewWords);
  const comparable = useComparable(props);
  const common = { controlSize: 'small', className: 'min-w-32 flex-[2]', disabled: readOnly } as const;
  switch (test.test) {
    case 'data':
      if (test.operator === 'same-as-trigger')
        return (
          <PropertyInput
            {...common}
            of="trigger"
            property={String(test.value ?? '')}
            onChange={(value) => onChange({ ...test, value })}
          />
        );
      return <ValueInput {...props} field={comparedField(test, comparable)} />;
    case 'field':
      return <ValueInput {...props} field={comparedField(test, comparable)} />;
    case 'tag':
      return (
        <Combobox
          {...common}
          aria-label={sayView('choose-tag')}
          options={namedChoices(references.tags)}
          value={String(test.tag ?? '') || undefined}
          onValueChange={(tag) => onChange({ ...test, tag: tag ?? '' })}
          onCreate={createTag}
          placeholder={sayView('choose-tag')}
          searchPlaceholder={sayView('find-or-create-tag')}
        />
      );
    case 'list':
      return (
        <Combobox
          {...common}
          aria-label={sayView('choose-list')}
          options={namedChoices(references.lists)}
          value={String(test.list ?? '') || undefined}
          onValueChange={(list) => onChange({ ...test, list: list ?? '' })}
          onCreate={createList}
          placeholder={sayView('choose-list')}
          searchPlaceholder={sayView('find-or-create-list')}
        />
      );
    case 'mail':
      return (
        <Combobox
          {...common}
          aria-label={say('choose-mail')}
          options={namedChoices(references.mailSteps)}
          value={String(test.node ?? '') || undefined}
          onValueChange={(node) => onChange({ ...test, node: node ?? '' })}
          placeholder={references.mailSteps.size > 0 ? say('choose-mail') : say('no-mails')}
        />
      );
  }
}
