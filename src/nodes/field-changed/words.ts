import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Field changed',
    description: 'Starts when a field of a contact gets another value.',
    summary: 'When {field} changes',
    'summary-from': 'When {field} changes (before: {from})',
    'summary-to': 'When {field} changes (now: {to})',
    'summary-both': 'When {field} changes (before: {from}; now: {to})',
    field: 'Field',
    from: 'Before',
    to: 'Now',
    'any-value': 'any value',
    'find-field': 'Find a field…',
  },
});
