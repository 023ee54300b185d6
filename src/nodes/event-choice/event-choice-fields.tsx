import { useWords } from '../../text/use-words.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Input } from '../../ui/input.tsx';
import { ConditionBuilder } from '../condition-builder/condition-builder.tsx';
import { FieldAt } from '../field-at.tsx';
import type { Drafted, FormProps } from '../kind-view.ts';
import { namedChoices } from '../named-choices.ts';
import { CUSTOM, catalogueEntry, catalogueTypes, eventCatalogue } from './event-catalogue.ts';
import type { EventChoice } from './event-choice.ts';
import { eventViewWords } from './view-words.ts';
import { eventWords } from './words.ts';

type Choice = Drafted<EventChoice>;

interface EventChoiceFieldsProps
  extends Pick<FormProps<EventChoice>, 'references' | 'readOnly' | 'createTag' | 'createList'> {
  /** Where the choice stands in the settings. */
  path: readonly (string | number)[];
  choice: Choice;
  onChange: (choice: Choice) => void;
  errorAt: (...path: readonly (string | number)[]) => string | undefined;
}

/** Which event, about what, from which mail, and under which conditions. */
export function EventChoiceFields(props: EventChoiceFieldsProps) {
  const { path, choice, onChange, errorAt, readOnly } = props;
  const say = useWords(eventWords);
  const sayView = useWords(eventViewWords);
  const type = choice.type ?? '';
  const custom = type.startsWith(CUSTOM);
  const entry = catalogueEntry(type);
  // What narrowed one event means nothing to another.
  const choose = (next: string = '') => onChange({ type: next, subject: null, mail: null, filter: null });
  return (
    <>
      <FieldAt path={[...path, 'type']} label={sayView('event')} error={errorAt(...path, 'type')}>
        <Combobox
          options={[
            ...catalogueTypes.map((value) => ({ value, label: say(eventCatalogue[value].label) })),
            { value: CUSTOM, label: say('event-custom') },
          ]}
          value={custom ? CUSTOM : type || undefined}
          onValueChange={choose}
          placeholder={sayView('choose')}
          searchPlaceholder={sayView('find')}
          disabled={readOnly}
        />
      </FieldAt>
      {custom && (
        <FieldAt path={[...path, 'name']} label={sayView('custom-name')} error={errorAt(...path, 'type')}>
          <Input
            value={type.slice(CUSTOM.length)}
            onChange={(change) => onChange({ ...choice, type: CUSTOM + change.target.value.trim() })}
            placeholder="trial-ended"
            disabled={readOnly}
          />
        </FieldAt>
      )}
      {entry?.subject && <SubjectField {...props} subject={entry.subject} />}
      {entry?.mail && <MailField {...props} />}
      {(entry || custom) && <FilterFields {...props} />}
    </>
  );
}

function SubjectField({
  path,
  choice,
  onChange,
  errorAt,
  readOnly,
  references,
  createTag,
  createList,
  subject,
}: EventChoiceFieldsProps & { subject: 'tag' | 'list' | 'name' }) {
  const sayView = useWords(eventViewWords);
  const set = (value: string | undefined) => onChange({ ...choice, subject: value || null });
  const own = { readOnly, value: choice.subject ?? undefined };
  return (
    <FieldAt
      path={[...path, 'subject']}
      label={sayView(`subject-${subject}`)}
      hint={subject === 'name' ? sayView('any-if-empty') : undefined}
      error={errorAt(...path, 'subject')}
    >
      {subject === 'name' ? (
        <Input value={own.value ?? ''} onChange={(change) => set(change.target.value)} disabled={readOnly} />
      ) : (
        <Combobox
          options={namedChoices(subject === 'tag' ? references.tags : references.lists)}
          value={own.value}
          onValueChange={set}
          onCreate={subject === 'tag' ? createTag : createList}
          disabled={readOnly}
        />
      )}
    </FieldAt>
  );
}

const ANY = '';

function MailField({ path, choice, onChange, errorAt, readOnly, references }: EventChoiceFieldsProps) {
  const sayView = useWords(eventViewWords);
  return (
    <FieldAt path={[...path, 'mail']} label={sayView('mail')} error={errorAt(...path, 'mail')}>
      <Combobox
        options={[{ value: ANY, label: sayView('any-mail') }, ...namedChoices(references.mailSteps)]}
        value={choice.mail ?? ANY}
        onValueChange={(mail) => onChange({ ...choice, mail: mail || null })}
        disabled={readOnly}
      />
    </FieldAt>
  );
}

const SOURCES = ['event', 'trigger', 'variables'] as const;

function FilterFields({ path, choice, onChange, errorAt, ...shared }: EventChoiceFieldsProps) {
  const sayView = useWords(eventViewWords);
  const at = [...path, 'filter'];
  const { filter = null } = choice;
  return (
    <div data-path={at.join('.')}>
      <Disclosure
        title={sayView('filter')}
        summary={filter ? undefined : sayView('filter-none')}
        startsOpen={filter !== null}
        mustShow={errorAt(...at) !== undefined}
      >
        <ConditionBuilder
          {...shared}
          path={at}
          condition={filter}
          errorAt={errorAt}
          sources={SOURCES}
          events={choice.type ? [choice.type] : []}
          onChange={(next) => {
            const empty = Array.isArray(next.conditions) && next.conditions.length === 0;
            // The builder hands up drafts; what they lack is a problem that lint reports.
            onChange({
              ...choice,
              filter: empty ? null : (next as unknown as NonNullable<EventChoice['filter']>),
            });
          }}
        />
      </Disclosure>
    </div>
  );
}
