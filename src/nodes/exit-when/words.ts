import { defineWords } from '../../text/words.ts';
import { funnelWords } from '../funnel-setting.ts';
import { watchWords } from '../watching/words.ts';

export const words = defineWords({
  en: {
    ...watchWords.en,
    ...funnelWords.en,
    name: 'Exit when',
    description: 'Ends the journey at once, wherever the contact stands. Nothing leads to it.',
    summary: '{what}',
    'summary-unsubscribed': 'Who unsubscribes leaves',
    'summary-goal': 'Who reaches a goal leaves',
    'summary-goal-of': 'Who reaches a goal of {funnel} leaves',
    on: 'Leaves when',
    'on-unsubscribed': 'The contact unsubscribes or complains',
    'on-event': 'Something happens',
    'on-condition': 'A condition holds',
    'on-goal': 'A goal is reached',
    'goal-of': 'Whose goal',
    'this-funnel': 'This funnel’s',
    reason: 'Reason',
    'reason-hint': 'Optional. Shown in the contact’s history.',
    'reason-example': 'Became a customer',
    'reason-too-long': 'The reason is too long: 200 characters at most.',
  },
});
