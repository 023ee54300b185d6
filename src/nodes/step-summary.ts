import type { GraphNode } from '../graph/model.ts';
import type { Locale } from '../text/words.ts';
import { kindOf } from './kinds.ts';
import { parsedSettings } from './parsed-settings.ts';
import type { References } from './references.ts';
import { sayOf } from './say-of.ts';

/** One plain line about a step, "Wait 3 days"; null while its settings are not complete, or its kind is unknown. */
export function stepSummary(
  node: Pick<GraphNode, 'kind' | 'settings'>,
  references: References,
  locale: Locale,
): string | null {
  const kind = kindOf(node.kind);
  const parsed = kind && parsedSettings(kind, node.settings);
  if (!kind || !parsed?.success) return null;
  return kind.summary(parsed.data, references, sayOf(kind, locale));
}
