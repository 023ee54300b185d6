import { startTextSink } from '../../src/local-supabase/start-text-sink.ts';
import { TEXT_CHANNELS } from '../../src/scheduler/channels/text/text-provider.ts';
import { mailboxWriter } from '../../src/scheduler/node/mailbox-writer.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import type { Service } from './service.ts';

/** Keeps SMS, WhatsApp messages and pushes for the Mailbox page, but for those that the environment names a provider for. */
export const textGateway: Service = {
  name: 'text gateway',
  async start({ schedulerUrl, channels }) {
    const kept = TEXT_CHANNELS.filter((channel) => !channels.texts[channel]);
    if (kept.length === 0 || schedulerUrl === null) return { stop: async () => undefined };
    const sql = connect(schedulerUrl, 2);
    const sink = await startTextSink(mailboxWriter(sql));
    const gateway = { api: 'json', url: sink.url, token: null } as const;
    const texts = { ...channels.texts, ...Object.fromEntries(kept.map((channel) => [channel, gateway])) };
    return {
      stop: async () => {
        await sink.stop();
        await sql.end({ timeout: 5 });
      },
      provides: { channels: { ...channels, texts } },
    };
  },
};
