import { defineWords } from '../../text/words.ts';

export const mailViewWords = defineWords({
  en: {
    'subject-example': 'Welcome to the club',
    'body-example': 'Hello, write your email here. Text or HTML.',
    'open-composer': 'Write and preview',
    composer: 'Email',
    'composer-hint': 'The preview is filled in for an invented contact.',
    preview: 'Preview',
    'preview-of': 'To {name} <{email}>',
    'no-subject': 'No subject',
    'preview-failed': 'The preview cannot be shown: {reason}',
    'nothing-to-preview': 'Write something to see it here.',
    done: 'Done',
    html: 'Email',
    text: 'Text',
    part: 'Part',
  },
});
