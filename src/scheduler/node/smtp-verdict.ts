import type { Verdict } from '../providers/verdict.ts';

/** The commands whose answer is about this mail. The answers to all others are about the server or our account. */
export type SmtpCommand = 'MAIL FROM' | 'RCPT TO' | 'DATA' | 'other';

const OF_MAIL: Verdict = { permanent: true };
const MAIL_LATER: Verdict = { permanent: false };
const SERVER: Verdict = { permanent: false, blame: 'provider' };

/** Replies that mean the same whatever they answer to (RFC 5321, section 4.2; RFC 4954, section 6; RFC 3207). */
const BY_REPLY: Readonly<Record<number, Verdict>> = {
  421: SERVER,
  432: SERVER,
  454: SERVER,
  500: SERVER,
  502: SERVER,
  503: SERVER,
  530: SERVER,
  534: SERVER,
  535: SERVER,
  538: SERVER,
};

/**
 * Subjects of enhanced status codes (RFC 3463): 4.1.x addressing and 4.2.x mailbox are about whom it is to, 4.6.x and
 * 4.5.x about this mail; 4.3.x mail system, 4.4.x network and, when it comes before the recipient, 4.7.x policy (rates)
 * are about the server and us.
 */
const PASSING_BY_SUBJECT: Readonly<Record<string, Verdict>> = {
  '1': MAIL_LATER,
  '2': MAIL_LATER,
  '3': SERVER,
  '4': SERVER,
  '5': MAIL_LATER,
  '6': MAIL_LATER,
};

const PASSING_BY_COMMAND: Readonly<Record<SmtpCommand, Verdict>> = {
  'MAIL FROM': SERVER,
  // Greylisting answers here, recipient by recipient.
  'RCPT TO': MAIL_LATER,
  DATA: MAIL_LATER,
  other: SERVER,
};

/** Permanent or passing, and who is to blame, by a reply of the server. */
export function smtpVerdict(reply: number, text: string, command: SmtpCommand): Verdict {
  const known = BY_REPLY[reply];
  if (known) return known;
  if (command === 'other') return SERVER;
  if (reply >= 500) return OF_MAIL;
  const subject = /\b4\.(\d)\.\d{1,3}\b/.exec(text)?.[1];
  return (subject && PASSING_BY_SUBJECT[subject]) || PASSING_BY_COMMAND[command];
}
