import { Archive, DoorOpen, Filter, ListIcon, type LucideIcon, Mail, Tag, Zap } from 'lucide-react';
import { useMemo } from 'react';
import type { DataSource } from '../../runtime/conditions/condition.ts';
import { useWords } from '../../text/use-words.ts';
import type { Choice } from '../../ui/choice.ts';
import type { BuilderContext } from './condition-builder.tsx';
import { INSIDE_A_JOURNEY } from './inside-a-journey.ts';
import { builderWords } from './words.ts';

const SOURCE_ICON: Readonly<Record<DataSource, LucideIcon>> = {
  event: Zap,
  trigger: DoorOpen,
  variables: Archive,
};

/** All that a test may be about: what came along first, then tags, lists and mails, then every field. */
export function useSubjects({
  references: { fields },
  sources = INSIDE_A_JOURNEY,
}: Pick<BuilderContext, 'references' | 'sources'>): readonly Choice[] {
  const say = useWords(builderWords);
  return useMemo(
    () => [
      ...sources.map((source) => ({
        value: `data:${source}`,
        label: say(`subject-${source}`),
        icon: SOURCE_ICON[source],
      })),
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
    [fields, sources, say],
  );
}
