import type * as z from 'zod';
import type { GraphNode } from '../../graph/model.ts';

/** Reads the settings of steps of one kind; null for whatever is none. Versions never change, so each is read once. */
export function stepReader<Settings>(kind: {
  readonly kind: string;
  readonly settings: z.ZodType<Settings>;
}): (step: GraphNode) => Settings | null {
  const read = new WeakMap<GraphNode, Settings | null>();
  return (step) => {
    const known = read.get(step);
    if (known !== undefined) return known;
    const parsed = step.kind === kind.kind ? kind.settings.safeParse(step.settings) : null;
    const settings = parsed?.success ? parsed.data : null;
    read.set(step, settings);
    return settings;
  };
}
