import { afterEach, describe, expect, it } from 'vitest';
import { httpTextProvider } from '../scheduler/channels/text/http-text-provider.ts';
import type { OutgoingText } from '../scheduler/channels/text/text-provider.ts';
import { allowEverything } from '../scheduler/channels/webhook/allow-list.ts';
import { nodeWebCaller } from '../scheduler/node/channels/node-web-caller.ts';
import type { MailboxMail } from '../scheduler/node/mailbox-writer.ts';
import { startTextSink, type TextSink } from './start-text-sink.ts';

let sink: TextSink | undefined;
afterEach(() => sink?.stop());

const text: OutgoingText = {
  messageId: '00000000-0000-4000-8000-000000000001',
  workspaceId: '00000000-0000-4000-8000-000000000002',
  channel: 'sms',
  to: '+491701234567',
  title: null,
  text: 'Hello\nthere',
  link: null,
};

async function provider(keep: (message: MailboxMail) => Promise<void>) {
  sink = await startTextSink(keep, 0);
  return httpTextProvider({
    caller: nodeWebCaller({ allow: allowEverything }),
    url: sink.url,
    token: null,
    now: () => 0,
  });
}

describe('the gateway on this machine', () => {
  it('keeps what the provider sends, once for each key', async () => {
    const kept: MailboxMail[] = [];
    const { send } = await provider(async (message) => void kept.push(message));
    const accepted = { outcome: 'accepted', id: text.messageId };
    expect(await Promise.all([send(text, 'a'), send(text, 'a')])).toEqual([accepted, accepted]);
    expect(await send({ ...text, channel: 'push', title: 'Hi' }, 'b')).toEqual(accepted);
    expect(kept).toEqual([
      {
        channel: 'sms',
        messageId: text.messageId,
        sender: '',
        recipient: '+491701234567',
        subject: 'Hello there',
        raw: '{"title":null,"text":"Hello\\nthere","link":null}',
      },
      expect.objectContaining({ channel: 'push', subject: 'Hi' }),
    ]);
  });

  it('takes a message again that could not be kept', async () => {
    let down = true;
    const { send } = await provider(async () => {
      if (down) throw new Error('The database is away');
    });
    expect(await send(text, 'a')).toMatchObject({ outcome: 'refused', permanent: false, blame: 'provider' });
    down = false;
    expect(await send(text, 'a')).toMatchObject({ outcome: 'accepted' });
  });

  it('refuses what is no message', async () => {
    const { send } = await provider(async () => undefined);
    expect(await send({ ...text, to: '' }, 'a')).toMatchObject({ outcome: 'refused', permanent: true });
  });
});
