import * as z from 'zod';
import { defineWords, type Say } from '../text/words.ts';
import type { SettingsProblem } from './node-kind.ts';
import type { References } from './references.ts';

/** The id of a tag, as the `tag` of a kind's settings. */
export const tagSchema = z.string('choose-tag').min(1, 'choose-tag');

/** For the words of every kind that has the setting. */
export const tagWords = defineWords({
  en: {
    tag: 'Tag',
    'choose-tag': 'Choose a tag.',
    'deleted-tag': 'The tag this step uses was deleted. Choose another.',
    'unknown-tag': 'a deleted tag',
  },
});

type TagWord = keyof (typeof tagWords)['en'];

export const tagProblems = (tag: string, references: References, say: Say<TagWord>): SettingsProblem[] =>
  references.tags.has(tag)
    ? []
    : [{ code: 'deleted-tag', severity: 'error', message: say('deleted-tag'), path: ['tag'] }];

export const tagName = (tag: string, references: References, say: Say<TagWord>): string =>
  references.tags.get(tag) ?? say('unknown-tag');
