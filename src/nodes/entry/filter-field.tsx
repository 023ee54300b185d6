import { testsOf } from '../../runtime/conditions/tests-of.ts';
import { useWords } from '../../text/use-words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ConditionBuilder } from '../condition-builder/condition-builder.tsx';
import type { FormProps } from '../kind-view.ts';
import type { EntryRules } from './entry-rules.ts';
import { entryViewWords } from './view-words.ts';

const PATH = ['filter'] as const;
const EVENT = ['event'] as const;
const NOTHING = [] as const;

interface FilterFieldProps extends FormProps<Pick<EntryRules, 'filter'>> {
  events: readonly string[] | undefined;
}

/** Who may enter, and by which events. Without conditions there is no filter at all. */
export function FilterField({ settings, change, replace: _replace, events, ...shared }: FilterFieldProps) {
  const say = useWords(entryViewWords);
  const { filter = null } = settings;
  const count = filter ? testsOf(filter).length : 0;
  return (
    <div data-path="filter">
      <Disclosure
        title={say('filter')}
        summary={count === 0 ? say('filter-everyone') : say('filter-conditions', { count })}
        startsOpen={filter !== null}
        mustShow={shared.errorAt(...PATH) !== undefined}
      >
        <p className="mb-2 text-xs text-ink-muted">{say('filter-hint')}</p>
        <ConditionBuilder
          {...shared}
          {...(events && { events })}
          sources={events ? EVENT : NOTHING}
          path={PATH}
          condition={filter}
          onChange={(condition) => change({ filter: isEmpty(condition) ? null : asFilter(condition) })}
        />
      </Disclosure>
    </div>
  );
}

type Drafted = { readonly conditions?: unknown };

const isEmpty = ({ conditions }: Drafted): boolean => Array.isArray(conditions) && conditions.length === 0;

/** The builder hands up drafts; what they lack is a problem that lint reports. */
const asFilter = (condition: object): EntryRules['filter'] => condition as EntryRules['filter'];
