import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Credentials } from '../../data/sign-in.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import type { SignInMode } from './credential-errors.ts';
import { PasswordInput } from './password-input.tsx';
import type { SignInState } from './use-sign-in.ts';
import { signInWords } from './words.ts';

interface SignInFormProps {
  mode: SignInMode;
  state: SignInState;
  onSend: (credentials: Credentials) => void;
}

export function SignInForm({ mode, state, onSend }: SignInFormProps) {
  const say = useWords(signInWords);
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { errors, detail } = state;
  useEffect(() => {
    if (errors.email || errors.password)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend({ email, password });
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
      {errors.form && <Callout tone="danger">{say(errors.form, { detail })}</Callout>}
      <Field label={say('email')} error={errors.email && say(errors.email, { detail })}>
        <Input
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <Field
        label={say('password')}
        hint={mode === 'sign-up' && !errors.password && say('passwordHint')}
        error={errors.password && say(errors.password, { detail })}
      >
        <PasswordInput
          name="password"
          autoComplete={mode === 'sign-in' ? 'current-password' : 'new-password'}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <Button
        type="submit"
        variant="primary"
        loading={state.sending === 'form'}
        disabled={state.sending === 'demo'}
      >
        {say(mode === 'sign-in' ? 'signIn' : 'signUp')}
      </Button>
    </form>
  );
}
