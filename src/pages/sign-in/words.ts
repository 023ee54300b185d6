import { defineWords } from '../../text/words.ts';

export const signInWords = defineWords({
  en: {
    signIn: 'Sign in',
    signUp: 'Create an account',
    signInTitle: 'Sign in to Rivulet',
    signUpTitle: 'Create your account',
    email: 'Email',
    password: 'Password',
    passwordHint: 'At least 8 characters.',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    noAccount: 'No account yet?',
    haveAccount: 'You have an account?',
    ended: 'Your session has ended. Sign in again to go on where you were.',
    demoTitle: 'Have a look around',
    demoBody: 'The demo workspace has contacts, funnels and history to play with.',
    useDemo: 'Use the demo account',
    confirmTitle: 'Check your mail',
    confirmBody: 'We have sent a link to {email}. Open it to confirm the address, then sign in.',
    emailMissing: 'Enter your email address.',
    emailShape: 'This does not look like an email address.',
    passwordMissing: 'Enter your password.',
    passwordShort: 'Use at least 8 characters.',
    'wrong-credentials': 'Email and password do not belong together.',
    'email-taken': 'There is an account with this address already. Sign in instead.',
    'email-invalid': 'This email address is not accepted.',
    'email-unconfirmed': 'This address is not confirmed yet: open the link in the mail we sent.',
    'password-weak': 'This password is too easy to guess. Choose a longer one.',
    'too-many-tries': 'Too many tries. Wait a minute and try again.',
    offline: 'The server cannot be reached. Check your connection and try again.',
    other: 'That did not work: {detail}',
  },
});

export type SignInWord = keyof typeof signInWords.en;
