import type { GraphNode } from '../graph/model.ts';
import type { Locale } from '../text/words.ts';
import { kindOf } from './kinds.ts';
import { sayOf } from './say-of.ts';

/** What people call a step: its title, else the name of its kind. */
export function stepName(node: Pick<GraphNode, 'kind' | 'title'>, locale: Locale): string {
  if (node.title) return node.title;
  const kind = kindOf(node.kind);
  return kind ? sayOf(kind, locale)('name') : node.kind;
}
