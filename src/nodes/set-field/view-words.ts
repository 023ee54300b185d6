import { defineWords } from '../../text/words.ts';

export const setFieldViewWords = defineWords({
  en: {
    field: 'Field',
    'find-field': 'Find a field…',
    how: 'What to do',
    'how-value': 'Set to a value',
    'how-clear': 'Clear it',
    'how-today': 'Set to the day it is',
    'how-field': 'Copy from another field',
    'how-trigger': 'Copy from what it entered with',
    'how-variables': 'Copy from what an earlier step kept',
    'how-add': 'Add to it, or take away',
    'today-hint': 'By the contact’s own calendar.',
    value: 'Value',
    'country-hint': 'Two letters, such as DE or TR.',
    'zone-hint': 'Such as Europe/Istanbul.',
    from: 'Copy from',
    'copy-hint': 'Where there is nothing to copy, or it does not fit, the field stays as it is.',
    amount: 'Amount',
    'amount-hint': 'Negative to take away. An empty field counts from 0.',
  },
});
