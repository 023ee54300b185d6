import { defineWords } from '../../text/words.ts';

export const eventViewWords = defineWords({
  en: {
    event: 'Event',
    choose: 'Choose an event',
    find: 'Find an event…',
    'custom-name': 'Name of the event',
    'subject-tag': 'Tag',
    'subject-list': 'List',
    'subject-name': 'Form or hook',
    'any-if-empty': 'Leave this empty for any.',
    mail: 'Which email',
    'any-mail': 'Any email',
    filter: 'Only if…',
    'filter-none': 'any such event',
  },
});
