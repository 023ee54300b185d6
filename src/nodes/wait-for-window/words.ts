import { defineWords } from '../../text/words.ts';
import { timeRangesWords } from '../time-ranges-words.ts';
import { zoneWords } from '../zone-setting.ts';

export const words = defineWords({
  en: {
    ...timeRangesWords.en,
    ...zoneWords.en,
    name: 'Send window',
    description:
      'Lets contacts through at certain hours only. Who comes outside of them waits for the next opening.',
    summary: 'Wait for {ranges}',
    'summary-and': '{first} or {second}',
    'range-every-day': '{from} to {to}',
    'range-weekdays': '{from} to {to} on weekdays',
    'range-days': '{from} to {to} on {days}',
    'no-range': 'Add the hours at which contacts go on.',
    'unknown-zone': 'Choose a time zone.',
  },
});
