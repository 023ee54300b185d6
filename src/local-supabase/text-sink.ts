import * as z from 'zod';
import type { MailboxMail } from '../scheduler/node/mailbox-writer.ts';

const message = z.object({
  channel: z.enum(['sms', 'whatsapp', 'push']),
  to: z.string().min(1).max(4_000),
  title: z.string().nullable(),
  text: z.string().max(10_000),
  link: z.string().nullable(),
  messageId: z.uuid(),
  workspaceId: z.uuid(),
});

type Message = z.output<typeof message>;

/** Keys are remembered for so many messages: longer than any message is tried. */
const KNOWN_KEYS = 100_000;

/**
 * Takes short messages as a real gateway would: JSON by POST, with an `Idempotency-Key`. One that comes again under its
 * key is answered as the first time and kept once.
 */
export function textSink(
  keep: (message: MailboxMail) => Promise<void>,
): (request: Request) => Promise<Response> {
  const taken = new Map<string, Promise<void>>();
  return async (request) => {
    if (request.method !== 'POST')
      return Response.json({ message: 'Messages come by POST' }, { status: 405 });
    const parsed = message.safeParse(await request.json().catch(() => null));
    const key = request.headers.get('idempotency-key');
    if (!parsed.success || key === null) {
      const detail = parsed.success ? 'The header Idempotency-Key is missing' : z.prettifyError(parsed.error);
      return Response.json({ message: detail }, { status: 422 });
    }
    const kept = taken.get(key) ?? keep(mailboxRow(parsed.data));
    taken.set(key, kept);
    // What could not be kept may be tried again.
    kept.catch(() => taken.delete(key));
    const [oldest] = taken.keys();
    if (taken.size > KNOWN_KEYS && oldest !== undefined) taken.delete(oldest);
    try {
      await kept;
    } catch (error) {
      return Response.json({ message: String(error) }, { status: 503 });
    }
    return Response.json({ id: parsed.data.messageId }, { status: 202 });
  };
}

const mailboxRow = (sent: Message): MailboxMail => ({
  channel: sent.channel,
  messageId: sent.messageId,
  sender: '',
  recipient: sent.to,
  subject: (sent.title ?? sent.text).replace(/\s+/g, ' ').trim().slice(0, 500),
  raw: JSON.stringify({ title: sent.title, text: sent.text, link: sent.link }),
});
