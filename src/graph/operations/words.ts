import { defineWords } from '../../text/words.ts';

/** Why an edit of a funnel is refused. */
export const refusalWords = defineWords({
  en: {
    'step-exists': 'There is a step with this id already.',
    'no-such-step': 'That step is no longer there.',
    'no-such-port': 'That exit is no longer there.',
    'no-such-edge': 'That connection is no longer there.',
    'unknown-kind': 'This kind of step is not known here.',
    'into-entry': 'Nothing can lead into an entry: journeys start there.',
    'into-rule': 'Nothing leads to a rule: it acts wherever a contact stands.',
    'to-itself': 'A step cannot lead to itself.',
    'no-way-on': 'This step ends the journey, so it cannot stand between two others.',
  },
});

export type RefusalWord = keyof typeof refusalWords.en;
