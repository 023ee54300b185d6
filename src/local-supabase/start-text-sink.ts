import type { MailboxMail } from '../scheduler/node/mailbox-writer.ts';
import { serveOnLoopback } from './serve-on-loopback.ts';
import { textSink } from './text-sink.ts';

export interface TextSink {
  /** For `SMS_URL`, `WHATSAPP_URL` and `PUSH_URL`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A gateway of short messages on this machine only, which delivers nothing and keeps every message for the mailbox. */
export async function startTextSink(
  keep: (message: MailboxMail) => Promise<void>,
  port = 54_326,
): Promise<TextSink> {
  const server = await serveOnLoopback(textSink(keep), port);
  return { url: `${server.url}/messages`, stop: server.stop };
}
