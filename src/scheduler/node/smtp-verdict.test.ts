import { describe, expect, it } from 'vitest';
import { type SmtpCommand, smtpVerdict } from './smtp-verdict.ts';

const mail = { permanent: true };
const later = { permanent: false };
const server = { permanent: false, blame: 'provider' };

describe('smtpVerdict', () => {
  it.each<{ name: string; reply: number; text: string; command: SmtpCommand; expected: object }>([
    { name: 'no such mailbox', reply: 550, text: '550 5.1.1 unknown', command: 'RCPT TO', expected: mail },
    { name: 'relaying denied', reply: 554, text: '554 5.7.1 denied', command: 'RCPT TO', expected: mail },
    { name: 'spam', reply: 554, text: '554 5.7.1 spam', command: 'DATA', expected: mail },
    { name: 'too large', reply: 552, text: '552 5.3.4 too big', command: 'DATA', expected: mail },
    { name: 'a sender it will not have', reply: 553, text: '553 no', command: 'MAIL FROM', expected: mail },
    { name: 'greylisting', reply: 450, text: '450 4.2.0 greylisted', command: 'RCPT TO', expected: later },
    {
      name: 'greylisting without a code',
      reply: 451,
      text: '451 later',
      command: 'RCPT TO',
      expected: later,
    },
    { name: 'a full mailbox', reply: 452, text: '452 4.2.2 full', command: 'RCPT TO', expected: later },
    { name: 'a full disk', reply: 452, text: '452 4.3.1 full', command: 'RCPT TO', expected: server },
    { name: 'a rate', reply: 450, text: '450 4.7.1 too fast', command: 'MAIL FROM', expected: server },
    { name: 'shutting down', reply: 421, text: '421 4.3.2 bye', command: 'RCPT TO', expected: server },
    { name: 'a confused session', reply: 503, text: '503 bad sequence', command: 'DATA', expected: server },
    { name: 'not signed in', reply: 530, text: '530 5.7.0 log in', command: 'MAIL FROM', expected: server },
    { name: 'a greeting that refuses', reply: 554, text: '554 go away', command: 'other', expected: server },
  ])('reads: $name', ({ reply, text, command, expected }) => {
    expect(smtpVerdict(reply, text, command)).toEqual(expected);
  });
});
