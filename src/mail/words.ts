import { defineWords } from '../text/words.ts';

/** Keys are the codes of a `MergeTagProblem`: `say(problem.code, problem.values)`. */
export const mailWords = defineWords({
  en: {
    'unknown-tag': 'There is no “{tag}” to fill in here.',
    'misspelt-tag': 'There is no “{tag}” to fill in here. Did you mean “{suggestion}”?',
    'unknown-filter': 'There is no filter “{filter}”.',
    'misspelt-filter': 'There is no filter “{filter}”. Did you mean “{suggestion}”?',
    'unknown-command': 'There is no command “{command}” (line {line}).',
    'tag-not-closed': 'The tag “{tag}” is not closed (line {line}).',
    'too-long': 'This is too long: {limit, number} characters are the most.',
    'too-much': 'Filling in the merge tags took too long, or made too much of it.',
    'not-readable': 'A merge tag on line {line} cannot be read: {detail}.',
    'not-rendered': 'The merge tags could not be filled in: {detail}.',
    unsubscribe: 'Unsubscribe',
  },
});

export type MailWord = keyof typeof mailWords.en;
