import type { Credentials, SignInProblem } from '../../data/sign-in.ts';
import type { SignInWord } from './words.ts';

export type SignInMode = 'sign-in' | 'sign-up';

/** What to say, and where: at a field, or above the form when neither field alone is at fault. */
export type CredentialErrors = Partial<Record<'email' | 'password' | 'form', SignInWord>>;

/** Auth's own least length on hosted Supabase is 6; ours is stricter. */
const SHORTEST_PASSWORD = 8;

/** Only what is surely wrong: whether an address exists, the server knows. */
const EMAIL_SHAPE = /^[^\s@]+@[^\s@]+$/;

function emailError(email: string): SignInWord | undefined {
  if (email.trim() === '') return 'emailMissing';
  return EMAIL_SHAPE.test(email.trim()) ? undefined : 'emailShape';
}

function passwordError(mode: SignInMode, password: string): SignInWord | undefined {
  if (password === '') return 'passwordMissing';
  return mode === 'sign-up' && password.length < SHORTEST_PASSWORD ? 'passwordShort' : undefined;
}

/** What can be told without the server; empty when nothing is wrong. */
export function credentialErrors(mode: SignInMode, { email, password }: Credentials): CredentialErrors {
  const inEmail = emailError(email);
  const inPassword = passwordError(mode, password);
  return { ...(inEmail && { email: inEmail }), ...(inPassword && { password: inPassword }) };
}

const PLACE: Readonly<Partial<Record<SignInProblem, 'email' | 'password'>>> = {
  'email-taken': 'email',
  'email-invalid': 'email',
  'email-unconfirmed': 'email',
  'password-weak': 'password',
  'wrong-credentials': 'password',
};

/** The server's refusal, at the field that it is about. */
export const refusalErrors = (problem: SignInProblem): CredentialErrors => ({
  [PLACE[problem] ?? 'form']: problem,
});
