import { conditionWords } from '../../runtime/conditions/words.ts';
import { defineWords } from '../../text/words.ts';

/** For the words of every kind that goes by a date of the contact. */
export const dateRuleWords = defineWords({
  en: {
    'deleted-field': conditionWords.en['deleted-field'],
    'unknown-field': conditionWords.en['unknown-field'],
    'date-on': 'On {field} at {time}',
    'date-before': '{amount, plural, one {# {unit}} other {# {unit}}} before {field} at {time}',
    'date-after': '{amount, plural, one {# {unit}} other {# {unit}}} after {field} at {time}',
    'date-yearly': '{when}, every year',
    days: '{amount, plural, one {day} other {days}}',
    weeks: '{amount, plural, one {week} other {weeks}}',
    months: '{amount, plural, one {month} other {months}}',
    field: 'Date',
    when: 'When',
    before: 'Before',
    on: 'On the day',
    after: 'After',
    amount: 'How long',
    unit: 'Unit',
    time: 'Time of day',
    yearly: 'Every year',
    'yearly-hint':
      'For birthdays and anniversaries. Who was born on 29 February has the 28th in other years.',
    'find-field': 'Find a date…',
    'choose-date-field': 'Choose a date.',
    'no-date-field': '{field} is no date that the clock can go by. Choose another.',
    'enter-offset': 'Enter a whole number, 1 or more.',
    'offset-too-long': 'This is too long: two years at most.',
    'enter-time': 'Enter a time of day.',
    'unknown-zone': 'Choose a time zone.',
  },
});

export type DateRuleWord = keyof (typeof dateRuleWords)['en'];
