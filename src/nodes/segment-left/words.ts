import { defineWords } from '../../text/words.ts';
import { segmentWords } from '../entry/segment-entry.ts';

export const words = defineWords({
  en: {
    ...segmentWords.en,
    name: 'Segment left',
    description: 'Starts when a contact no longer belongs to a segment.',
    summary: 'When {segment} is left',
  },
});
