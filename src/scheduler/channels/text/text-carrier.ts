import type { GraphNode } from '../../../graph/model.ts';
import { sendPush } from '../../../nodes/send-push/send-push.ts';
import { sendSms } from '../../../nodes/send-sms/send-sms.ts';
import { sendWhatsapp } from '../../../nodes/send-whatsapp/send-whatsapp.ts';
import type { Carrier } from '../../carrier.ts';
import { stepReader } from '../step-reader.ts';
import { shortened, valuesOf, writing } from '../written.ts';
import { type TextContent, textMessage } from './text-message.ts';
import type { TextChannel, TextProvider } from './text-provider.ts';

/** SMS, WhatsApp or push, through whoever takes such messages on. */
export function textCarrier(channel: TextChannel, provider: TextProvider): Carrier {
  return {
    channel,
    provider: `${channel}-${provider.name}`,
    honoursKeys: provider.honoursKeys,
    write: writing(contentReader(channel), (content, message) => {
      const { id: messageId, workspace } = message;
      const text = { ...textMessage(content, valuesOf(message)), messageId, workspaceId: workspace.id };
      return {
        recipient: addressOf(content, message.fields),
        subject: shortened(text.title ?? text.text),
        links: [],
        send: (key) => provider.send(text, key),
      };
    }),
  };
}

/** The contact's field as it stands: it is compared with the present one right before sending. */
const addressOf = (content: TextContent, fields: Readonly<Record<string, unknown>>): string =>
  String(fields[content.channel === 'push' ? content.token : 'phone'] ?? '');

function contentReader(channel: TextChannel): (step: GraphNode) => TextContent | null {
  if (channel === 'push') {
    const read = stepReader(sendPush);
    return (step) => {
      const settings = read(step);
      return settings && { channel, ...settings };
    };
  }
  const read = stepReader(channel === 'sms' ? sendSms : sendWhatsapp);
  return (step) => {
    const settings = read(step);
    return settings && { channel, ...settings };
  };
}
