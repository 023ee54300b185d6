import { renderMail } from '../../mail/render-mail.ts';
import { notifyTeammate } from '../../nodes/notify-teammate/notify-teammate.ts';
import type { Carrier } from '../carrier.ts';
import type { LeasedMessage } from '../delivery-ports.ts';
import type { OutgoingMail, Provider } from '../providers/provider.ts';
import type { ChannelAnswer } from './channel.ts';
import { Unrenderable } from './filled-text.ts';
import { stepReader } from './step-reader.ts';
import { say } from './words.ts';
import { valuesOf, writing } from './written.ts';

/** Where a message's teammate reads mail: this member, or the owner of its contact. Null where there is none. */
export type TeammateAddress = (messageId: string, member: string | null) => Promise<string | null>;

/** Mails to members of the workspace: no links are counted, nothing is unsubscribed from. */
export function notificationCarrier(provider: Provider, addressOf: TeammateAddress): Carrier {
  return {
    channel: 'notification',
    provider: provider.name,
    honoursKeys: provider.honoursKeys,
    write: writing(stepReader(notifyTeammate), async ({ to, member, subject, text }, message) => {
      const address = await addressOf(message.id, to === 'owner' ? null : member);
      if (address === null) throw new Unrenderable(say(to === 'owner' ? 'no-owner' : 'no-member'));
      const mail = await teammateMail({ subject, body: text }, message, address);
      return {
        recipient: address,
        subject: mail.subject,
        links: [],
        send: (key) => send(provider, mail, key),
      };
    }),
  };
}

/** A workspace may say later who its mails are from; until then they wait. */
const NO_SENDER: ChannelAnswer = { outcome: 'refused', permanent: false, reason: 'no-sender' };

const send = async (provider: Provider, mail: OutgoingMail, key: string): Promise<ChannelAnswer> =>
  mail.from.address === '' ? NO_SENDER : provider.send(mail, key);

async function teammateMail(
  content: { readonly subject: string; readonly body: string },
  message: LeasedMessage,
  to: string,
): Promise<OutgoingMail> {
  const { id: messageId, workspace } = message;
  const untracked = { unsubscribeUrl: null, openUrl: null, trackLink: null };
  // A teammate needs no postal address to know who writes.
  const values = { ...valuesOf(message), workspace: { ...workspace, postalAddress: '' }, ...untracked };
  const rendered = await renderMail({ ...content, preheader: '' }, values);
  if (!rendered.ok) throw new Unrenderable(rendered.error);
  const { subject, html, text } = rendered;
  const from = { name: workspace.senderName || workspace.name, address: workspace.senderEmail };
  return { messageId, workspaceId: workspace.id, from, to, subject, html, text, oneClickUrl: null };
}
