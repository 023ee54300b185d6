import { defineWords, speak } from '../../src/text/words.ts';

const words = defineWords({
  en: {
    starting: 'Starting Rivulet …',
    ready: 'Rivulet is running',
    app: 'App',
    api: 'API',
    sign_in: 'Sign in',
    demo_sign_in: '{email}  /  {password}',
    mail: 'Mail',
    mail_kept: 'kept for the Mailbox page, sent nowhere (SMTP_URL names a server to send through)',
    mail_sent: 'sent through {host}',
    data: 'Data',
    data_hosted: 'the hosted Supabase at {url}',
    stop_hint: 'Ctrl-C stops everything it started.',
    started_in: 'ready in {seconds, number, ::.0} s',
    stopping: 'Stopping …',
    stopped: 'Stopped.',
    cannot_start: 'Rivulet cannot start. {reason}',
    service_failed: 'The {service} did not start: {reason}',
    stop_failed: 'Not everything could be stopped: {reason}',
    hosted_incomplete:
      'To use a hosted Supabase, set all three of VITE_SUPABASE_URL, VITE_SUPABASE_PUBLISHABLE_KEY and DATABASE_URL; missing: {missing}.',
    reset_running: 'Rivulet is running on {dir} (process {pid}). Stop it before you reset.',
    reset_nothing: 'There is nothing to reset: {dir} does not exist.',
    reset_question:
      'Delete everything in {dir}: all contacts, funnels, mails and accounts? Type "yes" to go on: ',
    reset_no_terminal:
      'Nobody is there to ask. To delete {dir} without asking, run "npm run reset -- --yes".',
    reset_done: 'Done. The next "npm start" begins with a fresh demo.',
    reset_kept: 'Nothing was deleted.',
  },
});

export const say = speak(words, 'en');
