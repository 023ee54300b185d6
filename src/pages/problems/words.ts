import { defineWords } from '../../text/words.ts';

export const problemWords = defineWords({
  en: {
    title: 'Problems',
    description: 'Journeys that stand still and messages that did not get through, with the reason.',
    'load-failed': 'The problems could not be loaded',
    'none-title': 'Nothing is wrong',
    'none-body':
      'When a step fails or a message does not get through, it is listed here, and can be tried again.',
    journeys: '{count, plural, one {# journey stands still} other {# journeys stand still}}',
    failed: '{count, plural, one {# message was not sent} other {# messages were not sent}}',
    unknown: '{count, plural, one {# message is in doubt} other {# messages are in doubt}}',
    'unknown-hint': 'Handed over, and nobody heard the answer: it may have arrived.',
    in: 'in {funnel}',
    since: 'since',
    reason: 'Reason',
    'no-reason': 'No reason was given.',
    'deleted-step': 'A step that is gone',
    people: 'People',
    more: 'Show more',
    'try-again': 'Try again',
    'send-again': 'Send again',
    arrived: 'They arrived',
    'retry-title': 'Try “{step}” again?',
    'retry-body':
      '{count, plural, one {# journey goes} other {# journeys go}} on from this step. Who fails again comes back here.',
    'send-title': 'Send “{step}” again?',
    'send-body': '{count, plural, one {# message} other {# messages}} will be sent again.',
    'send-doubt-body':
      '{count, plural, one {# message} other {# messages}} will be sent again. Any of them may have arrived already, and would then arrive twice.',
    'accept-title': 'Take them for arrived?',
    'accept-body':
      '{count, plural, one {# message counts} other {# messages count}} as sent from now on, and no more as in doubt.',
    'accept-confirm': 'They arrived',
    retried: '{count, plural, one {# is tried again} other {# are tried again}}',
    accepted: '{count, plural, one {# message counts as sent} other {# messages count as sent}}',
    'provider-open': '{provider} answers with errors',
    'provider-until': 'Its messages wait. The next try is at {time}.',
    'code-commit-failed': 'The step could not be stored.',
    'code-step-threw': 'The step ran into an error of its own.',
    'code-step-limit': 'The journey went round and round without waiting.',
    'code-missing-step': 'The step is not there any more.',
    'code-unknown-kind':
      'This release does not know the kind of the step. It goes on by itself after an upgrade.',
    'code-invalid-settings': 'The settings of the step cannot be used.',
    'code-funnels-chase-each-other': 'Funnels set each other off again and again.',
  },
});

export type ProblemWord = keyof (typeof problemWords)['en'];
