import { defineWords } from '../../text/words.ts';
import { entryWords } from '../entry/words.ts';

export const words = defineWords({
  en: {
    ...entryWords.en,
    name: 'Webhook received',
    description: 'Starts when another system calls this workspace about a contact.',
    summary: 'When “{hook}” is called',
    hook: 'Key of the hook',
    'hook-hint': 'The last part of the address that the other system calls.',
    'enter-hook': 'Enter a key: letters, digits, dots, dashes and underscores, 100 at most.',
  },
});
