import { defineWords } from '../../text/words.ts';

export const splitViewWords = defineWords({
  en: {
    'arm-name': 'Name of arm {number}',
    'arm-weight': 'Weight of arm {number}',
    'arms-hint': 'Weights need not add up to 100.',
    holdout: 'Holdout',
    'holdout-hint': 'Left out of the test: takes no part in it, and follows no winner.',
    'remove-arm': 'Remove this arm',
    'add-arm': 'Add arm',
    evenly: 'Share out evenly',
    sticky: 'The same arm every time',
    'sticky-hint': 'A contact that comes again takes the arm it took before.',
    winner: 'Winner',
    'winner-none': 'None: the test goes on',
    'winner-by': 'By {metric}',
    'has-winner': 'Send everybody down the best arm in the end',
    metric: 'The best arm has the most',
    'metric-opened': 'opened emails',
    'metric-clicked': 'clicked emails',
    'metric-goal': 'goals reached',
    after: 'Decided after',
    'after-contacts': 'contacts in each arm',
    'after-days': 'days',
    'after-unit': 'Counted in',
  },
});
