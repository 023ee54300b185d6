import { useState } from 'react';
import { type Credentials, type SignInOutcome, signIn, signUp } from '../../data/sign-in.ts';
import {
  type CredentialErrors,
  credentialErrors,
  refusalErrors,
  type SignInMode,
} from './credential-errors.ts';

export interface SignInState {
  readonly errors: CredentialErrors;
  readonly detail: string;
  readonly sending: 'form' | 'demo' | undefined;
  readonly confirming: boolean;
}

const FRESH: SignInState = { errors: {}, detail: '', sending: undefined, confirming: false };

/** Sends credentials and keeps what came of it. Signed in, the session itself leads on. */
export function useSignIn(mode: SignInMode) {
  const [state, setState] = useState(FRESH);
  const settle = (outcome: SignInOutcome) => {
    if (outcome.kind === 'refused') {
      setState({ ...FRESH, errors: refusalErrors(outcome.problem), detail: outcome.detail });
    } else {
      setState({ ...FRESH, confirming: outcome.kind === 'confirm-email' });
    }
  };
  const send = async (credentials: Credentials) => {
    const trimmed = { ...credentials, email: credentials.email.trim() };
    const errors = credentialErrors(mode, trimmed);
    if (Object.keys(errors).length > 0) return setState({ ...FRESH, errors });
    setState({ ...FRESH, sending: 'form' });
    settle(await (mode === 'sign-in' ? signIn(trimmed) : signUp(trimmed)));
  };
  const sendDemo = async (demo: Credentials) => {
    setState({ ...FRESH, sending: 'demo' });
    settle(await signIn(demo));
  };
  const forget = () => setState(FRESH);
  return { state, send, sendDemo, forget };
}
