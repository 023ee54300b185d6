import { IntlMessageFormat } from 'intl-messageformat';

/** The languages the interface speaks. English is complete; others may lag and fall back to it key by key. */
export type Locale = 'en' | 'tr';

/** Values for the placeholders of a message, in ICU syntax: `{name}`, `{n, plural, one {# step} other {# steps}}`. */
export type MessageValues = Readonly<Record<string, string | number | boolean>>;

/** One room's messages. Each room keeps its own beside its code, so that a node kind stays one folder. */
export interface Words<Key extends string> {
  readonly en: Readonly<Record<Key, string>>;
  readonly tr?: Readonly<Partial<Record<Key, string>>>;
}

export type Say<Key extends string> = (key: Key, values?: MessageValues) => string;

export const defineWords = <Key extends string>(words: Words<Key>): Words<Key> => words;

/** A function that says a room's messages in one language. Throws if a placeholder is given no value. */
export function speak<Key extends string>(words: Words<Key>, locale: Locale): Say<Key> {
  const compiled = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    let message = compiled.get(key);
    if (!message) {
      const template = (locale === 'en' ? undefined : words[locale]?.[key]) ?? words.en[key];
      message = new IntlMessageFormat(template, locale);
      compiled.set(key, message);
    }
    return String(message.format(values));
  };
}
