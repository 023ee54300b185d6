import { defineWords, speak } from '../../../text/words.ts';

export const webhookWords = defineWords({
  en: {
    'forbidden-address': 'The address {host} is inside a private network and may not be called.',
    'forbidden-host': '“{host}” leads into a private network and may not be called.',
    'no-such-host': 'There is no host “{host}”.',
    'no-answer-in-time': 'It took too long to answer.',
    'closed-without-answer': 'The connection was closed before an answer came.',
    unreachable: 'The address cannot be reached: {detail}',
    'no-answer': 'It was called, and nobody heard the answer: {detail}',
    redirected:
      'It answered {status} and sends us elsewhere: {location}. Redirects are not followed; give the final address.',
    answered: 'It answered {status}. {detail}',
    'body-not-json': 'The body is not JSON once it is filled in: {detail}',
    url: 'Address',
    body: 'Body',
    header: 'Header “{name}”',
  },
});

/** Reasons are kept with messages, in one language for all their readers. */
export const say = speak(webhookWords, 'en');
