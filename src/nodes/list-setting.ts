import * as z from 'zod';
import { defineWords, type Say } from '../text/words.ts';
import type { SettingsProblem } from './node-kind.ts';
import type { References } from './references.ts';

/** The id of a list, as the `list` of a kind's settings. */
export const listSchema = z.string('choose-list').min(1, 'choose-list');

/** For the words of every kind that has the setting. */
export const listWords = defineWords({
  en: {
    list: 'List',
    'choose-list': 'Choose a list.',
    'deleted-list': 'The list this step uses was deleted. Choose another.',
    'unknown-list': 'a deleted list',
  },
});

type ListWord = keyof (typeof listWords)['en'];

export const listProblems = (list: string, references: References, say: Say<ListWord>): SettingsProblem[] =>
  references.lists.has(list)
    ? []
    : [{ code: 'deleted-list', severity: 'error', message: say('deleted-list'), path: ['list'] }];

export const listName = (list: string, references: References, say: Say<ListWord>): string =>
  references.lists.get(list) ?? say('unknown-list');
