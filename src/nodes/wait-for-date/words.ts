import { defineWords } from '../../text/words.ts';
import { dateRuleWords } from '../date-rule/words.ts';
import { pastWords } from '../past-setting.ts';
import { zoneWords } from '../zone-setting.ts';

export const words = defineWords({
  en: {
    ...dateRuleWords.en,
    ...pastWords.en,
    ...zoneWords.en,
    // Within the sentence of the summary.
    'date-on': '{field} at {time}',
    name: 'Wait for a date',
    description: 'Waits until a date that the contact has, or some time before or after it.',
    summary: 'Wait until {when}',
  },
});
