import * as z from 'zod';
import { defineWords, type Words } from '../../text/words.ts';
import type { KindWord } from '../node-kind.ts';
import { defineEntry } from './define-entry.ts';
import { type EntryWord, entryWords } from './words.ts';

export const segmentWords = defineWords({
  en: {
    ...entryWords.en,
    segment: 'Segment',
    'choose-segment': 'Choose a segment.',
    'deleted-segment': 'The segment this step uses was deleted. Choose another.',
    'no-segments': 'There are no segments yet, so nobody could enter here. Choose another way in for now.',
    'unknown-segment': 'a deleted segment',
  },
});

type SegmentWord = keyof (typeof segmentWords)['en'];

interface SegmentEntry<Kind extends string> {
  readonly kind: Kind;
  readonly event: 'segment.entered' | 'segment.left';
  readonly words: Words<SegmentWord | EntryWord | KindWord | 'summary'>;
}

/** An entry by a contact's coming to belong to a segment, or ceasing to. */
export const segmentEntry = <Kind extends string>({ kind, event, words }: SegmentEntry<Kind>) =>
  defineEntry({
    kind,
    settings: { segment: z.string('choose-segment').min(1, 'choose-segment') },
    words,
    defaults: { segment: '' },
    lint: ({ segment }, { segments }, say) => {
      if (segments?.has(segment)) return [];
      const code = segments && segments.size > 0 ? 'deleted-segment' : 'no-segments';
      return [{ code, severity: 'error', message: say(code), path: ['segment'] }];
    },
    summary: ({ segment }, { segments }, say) =>
      say('summary', { segment: segments?.get(segment) ?? say('unknown-segment') }),
    listens: ({ segment }) => [{ type: event, subject: segment }],
  });
