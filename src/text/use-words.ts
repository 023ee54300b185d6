import { useContext } from 'react';
import { LocaleContext } from './locale-context.ts';
import { type Locale, type Say, speak, type Words } from './words.ts';

type AnySay = Say<string>;

// Catalogues are module constants, so the compiled messages of a room are shared by all its components.
const spoken = new WeakMap<Words<string>, Map<Locale, AnySay>>();

function spokenIn<Key extends string>(words: Words<Key>, locale: Locale): Say<Key> {
  const byLocale = spoken.get(words) ?? new Map<Locale, AnySay>();
  spoken.set(words, byLocale);
  const say = byLocale.get(locale) ?? (speak(words, locale) as AnySay);
  byLocale.set(locale, say);
  return say;
}

/** The room's messages in the person's language; the function returned keeps its identity while the language does. */
export function useWords<Key extends string>(words: Words<Key>): Say<Key> {
  return spokenIn(words, useContext(LocaleContext));
}
