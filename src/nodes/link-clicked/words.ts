import { defineWords } from '../../text/words.ts';
import { mailSourceWords } from '../entry/mail-source.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    ...mailSourceWords.en,
    name: 'Link clicked',
    description: 'Starts when a contact clicks a certain link in an email.',
    summary: 'When a link to {url} in {mail} is clicked',
    'summary-any': 'When a link in {mail} is clicked',
    url: 'Its address contains',
    'url-hint': 'Such as /pricing. Leave blank for any link.',
    'url-too-long': 'This is too long: 500 characters at most.',
  },
});
