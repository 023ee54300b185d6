import { speak } from '../../text/words.ts';
import type { ProviderAnswer } from '../providers/provider.ts';
import type { Verdict } from '../providers/verdict.ts';
import { providerWords } from '../providers/words.ts';
import { type SmtpCommand, smtpVerdict } from './smtp-verdict.ts';

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
  if (code === 'EAUTH') return refused(BLAMED, say('not-signed-in', { detail }));
  if (responseCode === 0) {
    if (LOCAL_OBJECTIONS.includes(code)) return refused({ permanent: true }, say('refused', { detail }));
    return refused(BLAMED, say('unreachable', { detail }));
  }
  const about = commandOf(command);
  const words = about === 'other' ? 'unreachable' : 'refused';
  return refused(smtpVerdict(responseCode, detail, about), say(words, { detail }));
}

const BLAMED: Verdict = { permanent: false, blame: 'provider' };

const commandOf = (command: string): SmtpCommand =>
  command === 'MAIL FROM' || command === 'RCPT TO' || command === 'DATA' ? command : 'other';

const refused = (verdict: Verdict, reason: string): ProviderAnswer => ({
  outcome: 'refused',
  ...verdict,
  reason,
});

const errorOf = (error: unknown): SmtpError =>
  error instanceof Error ? (error as Error & SmtpError) : { message: String(error) };
