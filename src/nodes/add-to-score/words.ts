import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    name: 'Add to score',
    description: 'Raises the contact’s score, or lowers it.',
    summary: '{amount, plural, one {# point} other {# points}} more',
    'summary-take': '{amount, plural, one {# point} other {# points}} less',
    amount: 'Points',
    'amount-hint': 'Negative to lower the score.',
    'enter-amount': 'Enter a whole number other than 0, a million at most.',
  },
});
