import type { MailContent } from '../mail/mail-content.ts';
import { renderMail } from '../mail/render-mail.ts';
import type { LeasedMessage } from './delivery-ports.ts';
import type { OutgoingMail } from './providers/provider.ts';

/** Makes the signed addresses that stand in a mail. */
export interface MailAddresses {
  open(messageId: string): Promise<string>;
  click(messageId: string, position: number): Promise<string>;
  /** The page of the app where a person unsubscribes. */
  unsubscribePage(messageId: string): Promise<string>;
  /** The address that unsubscribes on a POST. */
  oneClick(messageId: string): Promise<string>;
}

export type RenderedMessage =
  | { readonly mail: OutgoingMail; readonly links: readonly string[] }
  | { readonly error: string };

/** A message as it goes to the provider. What cannot be rendered is an error of this message alone. */
export async function renderMessage(
  message: LeasedMessage,
  content: MailContent,
  addresses: MailAddresses,
): Promise<RenderedMessage> {
  const { id, workspace, fields, trigger, variables } = message;
  const [unsubscribeUrl, openUrl, oneClickUrl] = await Promise.all([
    addresses.unsubscribePage(id),
    addresses.open(id),
    addresses.oneClick(id),
  ]);
  const rendered = await renderMail(content, {
    contact: fields,
    workspace,
    trigger,
    variables,
    unsubscribeUrl,
    openUrl,
    trackLink: (_url, position) => addresses.click(id, position),
  });
  if (!rendered.ok) return { error: rendered.error };
  const { subject, html, text, links } = rendered;
  const from = { name: workspace.senderName || workspace.name, address: workspace.senderEmail };
  const to = typeof fields.email === 'string' ? fields.email : '';
  return {
    mail: { messageId: id, workspaceId: workspace.id, from, to, subject, html, text, oneClickUrl },
    links,
  };
}
