import type { JsonObject } from '../../graph/json.ts';
import type { Words } from '../../text/words.ts';
import type { KindWord } from '../node-kind.ts';
import { defineEntry } from './define-entry.ts';
import type { EntryWord } from './words.ts';

interface EventEntry<Kind extends string> {
  readonly kind: Kind;
  /** The type of the events that start it, whatever they are about. */
  readonly event: string;
  readonly words: Words<EntryWord | KindWord | 'summary'>;
  readonly defaults?: JsonObject;
}

/** An entry without settings of its own: something happens to a contact, and that is that. */
export const eventEntry = <Kind extends string>({ kind, event, words, defaults = {} }: EventEntry<Kind>) =>
  defineEntry({
    kind,
    settings: {},
    words,
    defaults,
    summary: (_settings, _references, say) => say('summary'),
    listens: () => [{ type: event, subject: null }],
  });
