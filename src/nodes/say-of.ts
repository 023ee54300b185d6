import type { Locale, Say } from '../text/words.ts';
import { speak } from '../text/words.ts';
import type { KindWord, NodeKind } from './node-kind.ts';

const spoken = new WeakMap<NodeKind, Map<Locale, Say<string>>>();

/** A kind's words in a language. Compiled messages are kept: lint runs at every edit. */
export function sayOf(kind: NodeKind, locale: Locale): Say<string | KindWord> {
  const byLocale = spoken.get(kind) ?? new Map<Locale, Say<string>>();
  spoken.set(kind, byLocale);
  const say = byLocale.get(locale) ?? speak(kind.words, locale);
  byLocale.set(locale, say);
  return say;
}
