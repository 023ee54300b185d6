import { defineWords } from '../../text/words.ts';
import { weekdayWords } from '../weekday-words.ts';
import { zoneWords } from '../zone-setting.ts';

export const words = defineWords({
  en: {
    ...weekdayWords.en,
    ...zoneWords.en,
    name: 'Send window',
    description:
      'Lets contacts through at certain hours only. Who comes outside of them waits for the next opening.',
    summary: 'Wait for {ranges}',
    'summary-and': '{first} or {second}',
    'range-every-day': '{from} to {to}',
    'range-weekdays': '{from} to {to} on weekdays',
    'range-days': '{from} to {to} on {days}',
    ranges: 'Hours',
    range: 'Hours {number}',
    days: 'On',
    from: 'From',
    to: 'To',
    'next-day': 'Ends on the following day.',
    'add-range': 'Add hours',
    'remove-range': 'Remove these hours',
    'no-range': 'Add the hours at which contacts go on.',
    'too-many-ranges': 'Twenty ranges at most.',
    'choose-weekday': 'Choose at least one day.',
    'enter-time': 'Enter a time of day.',
    'unknown-zone': 'Choose a time zone.',
  },
});
