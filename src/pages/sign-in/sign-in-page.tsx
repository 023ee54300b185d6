import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSession } from '../../data/session.ts';
import { useWords } from '../../text/use-words.ts';
import { Callout } from '../../ui/callout.tsx';
import { textLink } from '../../ui/link-style.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import type { SignInMode } from './credential-errors.ts';
import { DemoOffer } from './demo-offer.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useSignIn } from './use-sign-in.ts';
import { signInWords } from './words.ts';

const route = getRouteApi('/sign-in');

function demoAccount() {
  const { VITE_DEMO_EMAIL: email, VITE_DEMO_PASSWORD: password } = import.meta.env;
  return email && password ? { email, password } : undefined;
}

export default function SignInPage() {
  const say = useWords(signInWords);
  const { ended } = route.useSearch();
  const [mode, setMode] = useState<SignInMode>('sign-in');
  const { state, send, sendDemo, forget } = useSignIn(mode);
  const [sentTo, setSentTo] = useState('');
  const demo = demoAccount();
  const switchMode = () => {
    setMode(mode === 'sign-in' ? 'sign-up' : 'sign-in');
    forget();
  };
  usePageTitle(say('signIn'));
  if (useLeaveOnceSignedIn()) return null;
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-sm flex-col justify-center gap-6 px-4 py-12">
      <header className="flex flex-col items-start gap-4">
        <img src="/logo.svg" alt="" className="size-10" />
        <h1 className="text-xl font-semibold tracking-tight">
          {say(mode === 'sign-in' ? 'signInTitle' : 'signUpTitle')}
        </h1>
      </header>
      {ended && <Callout tone="info">{say('ended')}</Callout>}
      {state.confirming && (
        <Callout tone="success" title={say('confirmTitle')}>
          {say('confirmBody', { email: sentTo })}
        </Callout>
      )}
      <SignInForm
        key={mode}
        mode={mode}
        state={state}
        onSend={(credentials) => {
          setSentTo(credentials.email);
          void send(credentials);
        }}
      />
      <p className="text-ink-muted">
        {say(mode === 'sign-in' ? 'noAccount' : 'haveAccount')}{' '}
        <button type="button" className={textLink()} onClick={switchMode}>
          {say(mode === 'sign-in' ? 'signUp' : 'signIn')}
        </button>
      </p>
      {demo && mode === 'sign-in' && (
        <DemoOffer
          demo={demo}
          sending={state.sending === 'demo'}
          onUse={(account) => void sendDemo(account)}
        />
      )}
    </main>
  );
}

/** Leads on as soon as there is a session: to where the person wanted to go, else to the funnels. */
function useLeaveOnceSignedIn(): boolean {
  const { back = '/funnels' } = route.useSearch();
  const { history } = useRouter();
  const signedIn = useSession((session) => session.status === 'signed-in');
  useEffect(() => {
    if (signedIn) history.replace(back);
  }, [signedIn, history, back]);
  return signedIn;
}
