import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface SmtpSink {
  readonly url: string;
  stop(): Promise<void>;
}

/** The mail server in a process of its own, as a real one is. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const child = fork(new URL('smtp-sink.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  const [port] = await once(child, 'message');
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
