import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    name: 'Random split',
    description: 'Shares contacts out at random, to compare two or more ways.',
    share: '{name} {share, number, ::percent .#}',
    'summary-and': '{first}, {second}',
    'summary-winner': '{arms}, until one wins',
    arms: 'Arms',
    'too-few-arms': 'A split has at least 2 arms.',
    'too-many-arms': 'A split has 10 arms at most.',
    'same-arm-twice': 'An arm stands here twice. Remove one of them.',
    'nobody-passes': 'Give at least one arm that is no holdout a weight above 0.',
    'enter-name': 'Give the arm a name.',
    'name-too-long': 'The name is too long: 60 characters at most.',
    'enter-weight': 'Enter a weight, 0 or more.',
    'choose-metric': 'Choose what decides.',
    'enter-after': 'Enter a whole number: at least 10 contacts, or 1 to 365 days.',
  },
});
