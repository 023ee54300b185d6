import { DEMO_SIGN_IN } from '../../src/local-supabase/seed-demo.ts';
import type { Surroundings } from './service.ts';
import { say } from './words.ts';

/** What the terminal shows once everything runs. */
export function banner(surroundings: Surroundings, seconds: number): string {
  const { appUrl, local, supabase, dataDir } = surroundings;
  const lines: [string, string][] = [[say('app'), appUrl ?? '']];
  if (local) {
    lines.push(
      [say('sign_in'), say('demo_sign_in', DEMO_SIGN_IN)],
      [say('api'), local.url],
      [say('data'), dataDir],
    );
  } else {
    lines.push([say('data'), say('data_hosted', { url: supabase?.url ?? '' })]);
  }
  lines.push([say('mail'), mailLine(surroundings.sendsThrough)]);
  const width = Math.max(...lines.map(([label]) => label.length));
  const table = lines.map(([label, value]) => `    ${label.padEnd(width)}   ${value}`);
  return [
    '',
    `  ${say('ready')}  (${say('started_in', { seconds })})`,
    '',
    ...table,
    '',
    `  ${say('stop_hint')}`,
    '',
  ].join('\n');
}

const mailLine = (smtpUrl: string | null): string =>
  smtpUrl ? say('mail_sent', { host: new URL(smtpUrl).host }) : say('mail_kept');
