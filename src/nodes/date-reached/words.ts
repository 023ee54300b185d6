import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Date reached',
    description: 'Starts on a date that a contact has, or some time before or after it.',
    'summary-on': 'On {field} at {time}',
    'summary-before': '{amount, plural, one {# {unit}} other {# {unit}}} before {field} at {time}',
    'summary-after': '{amount, plural, one {# {unit}} other {# {unit}}} after {field} at {time}',
    'summary-yearly': '{when}, every year',
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
