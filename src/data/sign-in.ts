import { type AuthError, isAuthApiError } from '@supabase/supabase-js';
import { supabase } from './client.ts';
import { failureOf } from './failure.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** What can stand in the way, as far as the form can help. */
export type SignInProblem =
  | 'wrong-credentials'
  | 'email-taken'
  | 'email-invalid'
  | 'email-unconfirmed'
  | 'password-weak'
  | 'too-many-tries'
  | 'offline'
  | 'other';

export type SignInOutcome =
  | { readonly kind: 'signed-in' }
  /** The address must be confirmed by mail first. */
  | { readonly kind: 'confirm-email' }
  | { readonly kind: 'refused'; readonly problem: SignInProblem; readonly detail: string };

const PROBLEM_BY_CODE: Readonly<Record<string, SignInProblem>> = {
  invalid_credentials: 'wrong-credentials',
  user_already_exists: 'email-taken',
  email_exists: 'email-taken',
  email_address_invalid: 'email-invalid',
  validation_failed: 'email-invalid',
  email_not_confirmed: 'email-unconfirmed',
  weak_password: 'password-weak',
  over_request_rate_limit: 'too-many-tries',
  over_email_send_rate_limit: 'too-many-tries',
};

function refusal(error: AuthError): SignInOutcome {
  const detail = error.message;
  const known = isAuthApiError(error) ? PROBLEM_BY_CODE[error.code ?? ''] : undefined;
  // Auth servers older than error codes answer with the text alone.
  const byText = /invalid login credentials/i.test(detail) ? 'wrong-credentials' : undefined;
  const lost = failureOf(error).kind === 'offline' || error.name === 'AuthRetryableFetchError';
  return { kind: 'refused', problem: known ?? byText ?? (lost ? 'offline' : 'other'), detail };
}

export async function signIn(credentials: Credentials): Promise<SignInOutcome> {
  const { error } = await supabase.auth.signInWithPassword(credentials);
  return error ? refusal(error) : { kind: 'signed-in' };
}

export async function signUp(credentials: Credentials): Promise<SignInOutcome> {
  const { data, error } = await supabase.auth.signUp(credentials);
  if (error) return refusal(error);
  return { kind: data.session ? 'signed-in' : 'confirm-email' };
}
