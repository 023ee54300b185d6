import { defineWords } from '../../text/words.ts';
import { segmentWords } from '../entry/segment-entry.ts';

export const words = defineWords({
  en: {
    ...segmentWords.en,
    name: 'Segment entered',
    description: 'Starts when a contact comes to belong to a segment.',
    summary: 'When {segment} is entered',
  },
});
