import type { FormProps } from '../kind-view.ts';
import type { EntryRules } from './entry-rules.ts';
import { FilterField } from './filter-field.tsx';
import { ReentryField } from './reentry-field.tsx';
import { TimesField } from './times-field.tsx';

interface EntryFieldsProps extends FormProps<EntryRules> {
  /** The types of event that start it, where they bring along what a filter can ask about. */
  events?: readonly string[];
  /** It can happen to a contact only once anyhow. */
  onlyOnce?: boolean;
}

/** The rules that every entry has: who enters, how often, and when. */
export function EntryFields({ events, onlyOnce = false, ...form }: EntryFieldsProps) {
  return (
    <>
      {!onlyOnce && <ReentryField {...form} events={events} />}
      <div className="flex flex-col gap-2">
        <FilterField {...form} events={events} />
        <TimesField {...form} />
      </div>
    </>
  );
}
