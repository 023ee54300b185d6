import { speak } from '../../text/words.ts';
import type { ProviderAnswer } from '../providers/provider.ts';
import { providerWords } from '../providers/words.ts';

const say = speak(providerWords, 'en');

/** What nodemailer adds to its errors. */
interface SmtpError {
  readonly message: string;
  readonly code?: string;
  /** The command that was under way: `CONN`, `RCPT TO`, `DATA` …; `API` where nodemailer itself objected. */
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

// The commands whose answer is about this mail. A 5xx to the others is about the server or our account.
const ABOUT_THE_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA'];

// Objections to the mail that nodemailer makes before it asks the server.
const LOCAL_OBJECTIONS = ['EENVELOPE', 'EMESSAGE'];

/**
 * What an error of SMTP says about the mail. Null if nobody knows whether the server has it: it had asked for the
 * content (`begun`), and gave no answer.
 */
export function smtpRefusal(error: unknown, begun: boolean): ProviderAnswer | null {
  const { message, code = '', command = '', responseCode = 0, response } = errorOf(error);
  const detail = response ?? message;
  if (responseCode === 0 && begun) return null;
  if (code === 'EAUTH') return refused(false, say('not-signed-in', { detail }));
  const aboutTheMail = ABOUT_THE_MAIL.includes(command);
  // 503 says that the session went wrong, not the mail.
  const permanent = aboutTheMail && responseCode >= 500 && responseCode !== 503;
  if (permanent || (responseCode === 0 && LOCAL_OBJECTIONS.includes(code))) {
    return refused(true, say('refused', { detail }));
  }
  return refused(false, say(aboutTheMail ? 'refused' : 'unreachable', { detail }));
}

const refused = (permanent: boolean, reason: string): ProviderAnswer => ({
  outcome: 'refused',
  permanent,
  reason,
});

const errorOf = (error: unknown): SmtpError =>
  error instanceof Error ? (error as Error & SmtpError) : { message: String(error) };
