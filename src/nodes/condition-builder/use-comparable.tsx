import { useMemo } from 'react';
import { eventProperties } from '../event-properties.ts';
import type { BuilderContext } from './condition-builder.tsx';
import type { Comparable } from './draft-condition.ts';
import { INSIDE_A_JOURNEY } from './inside-a-journey.ts';

/** What decides which comparisons are offered, where a builder stands. */
export function useComparable({
  references: { fields },
  sources = INSIDE_A_JOURNEY,
  events,
}: Pick<BuilderContext, 'references' | 'sources' | 'events'>): Comparable {
  return useMemo(
    () => ({
      fields,
      // What started the run may have been any event.
      properties: { event: eventProperties(events), trigger: eventProperties() },
      hasTrigger: sources.includes('trigger'),
    }),
    [fields, sources, events],
  );
}
