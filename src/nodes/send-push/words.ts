import { mailWords } from '../../mail/words.ts';
import { defineWords } from '../../text/words.ts';

export const words = defineWords({
  en: {
    ...mailWords.en,
    name: 'Send push',
    description: 'Sends a notification to the contact’s phone or browser.',
    summary: 'Push “{title}”',
    'summary-empty': 'Send a push notification without a title',
    title: 'Title',
    text: 'Text',
    link: 'Opens',
    'link-hint': 'The page or app screen that a tap leads to.',
    token: 'Device',
    'token-hint': 'The field that holds the contact’s device token.',
    'port-failed': 'If it fails',
    'write-title': 'Write a title.',
    'title-too-long': 'The title is too long: 200 characters at most.',
    'write-text': 'Write the text.',
    'text-too-long': 'The text is too long: 2,000 characters at most.',
    'link-form': 'This must be a whole address, such as https://example.com/offers.',
    'link-too-long': 'The address is too long: 2,000 characters at most.',
    'choose-token': 'Choose the field that holds the device token.',
    'unknown-token':
      'Contacts have no field “{field}”. Add it under custom fields, or nobody is sent anything.',
  },
});
