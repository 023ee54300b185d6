import { createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartProblem } from '../src/local-supabase/start-problem.ts';
import { type ChannelSettings, channelSettings } from '../src/scheduler/channels/channel-settings.ts';
import { banner } from './start/banner.ts';
import { hostedSettings } from './start/hosted-settings.ts';
import type { Surroundings } from './start/service.ts';
import { chooseServices } from './start/services.ts';
import { startServices } from './start/start-services.ts';
import { watchParent } from './start/watch-parent.ts';
import { say } from './start/words.ts';

const projectDir = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  const ending = new AbortController();
  onEnding(() => ending.abort());
  const envFile = join(projectDir, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const hosted = hostedSettings(process.env);
  console.log(say('starting'));
  const services = await chooseServices({ hosted: hosted !== null, dev: process.argv.includes('--dev') });
  const running = await startServices(services, await beginning(hosted), ending.signal);
  console.log(banner(running.surroundings, performance.now() / 1000));
  if (!ending.signal.aborted)
    await new Promise((resolve) => ending.signal.addEventListener('abort', resolve));
  console.log(say('stopping'));
  await running.stop();
  console.log(say('stopped'));
}

async function beginning(hosted: ReturnType<typeof hostedSettings>): Promise<Surroundings> {
  const dataDir = process.env.RIVULET_DATA_DIR ?? join(projectDir, '.rivulet');
  return {
    projectDir,
    dataDir,
    log: hosted ? () => undefined : await logInto(dataDir),
    supabase: hosted,
    local: null,
    functions: {},
    schedulerUrl: hosted?.databaseUrl ?? null,
    smtpUrl: process.env.SMTP_URL || null,
    sendsThrough: process.env.SMTP_URL || null,
    channels: channelsOf(process.env),
    appUrl: null,
  };
}

function channelsOf(env: NodeJS.ProcessEnv): ChannelSettings {
  const read = channelSettings(env);
  if ('mistakes' in read) throw new StartProblem(read.mistakes.join('\n'));
  return read;
}

/** What the parts say goes into a file: the terminal is for what concerns the person. */
async function logInto(dataDir: string): Promise<(text: string) => void> {
  try {
    await mkdir(dataDir, { recursive: true });
  } catch {
    return () => undefined; // the database service will say in plain words what is wrong with the folder
  }
  const file = createWriteStream(join(dataDir, 'start.log'), { flags: 'a', mode: 0o600 });
  file.on('error', () => undefined);
  return (text) => void file.write(text);
}

/** Under npm one Ctrl-C arrives twice: from the terminal and from npm. */
const SAME_KEYSTROKE_MS = 1_000;

/** Ctrl-C, a request to end, or the death of whoever started us. A second Ctrl-C does not wait: the guards clean up. */
function onEnding(end: () => void): void {
  let askedAt: number | null = null;
  const ask = (): void => {
    if (askedAt !== null && performance.now() - askedAt > SAME_KEYSTROKE_MS) process.exit(130);
    askedAt ??= performance.now();
    end();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  watchParent(end);
  // The terminal may be gone while we still tidy up.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') process.exit(0);
    if (error instanceof StartProblem) console.error(say('cannot_start', { reason: error.message }));
    else console.error(error);
    process.exit(1);
  },
);
