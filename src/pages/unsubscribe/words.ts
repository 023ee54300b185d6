import { defineWords } from '../../text/words.ts';

export const unsubscribeWords = defineWords({
  en: {
    title: 'Unsubscribe',
    askTitle: 'Stop getting mails from {workspace}?',
    askBody: 'We will no longer write to {email}.',
    askBodyNoAddress: 'We will no longer write to you.',
    confirm: 'Unsubscribe',
    doneTitle: 'You are unsubscribed',
    doneBody: '{workspace} will not write to {email} any more. You can close this page.',
    doneBodyNoAddress: '{workspace} will not write to you any more. You can close this page.',
    mistake: 'Unsubscribed by mistake?',
    resubscribe: 'Subscribe again',
    keptOut: 'You had unsubscribed before this mail. Ask {workspace} to subscribe you again.',
    unknownTitle: 'This link does not work',
    unknownBody:
      'It is not complete, or no longer valid. Open the link in the mail once more, or reply to the mail and ask to be unsubscribed.',
    failed: 'That did not work. You are still subscribed.',
    failedUndo: 'That did not work. You are still unsubscribed.',
    loadFailed: 'We could not look up your subscription',
  },
});
