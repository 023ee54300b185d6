import type { GraphNode } from '../graph/model.ts';
import type { MailContent } from '../mail/mail-content.ts';
import { sendEmail } from '../nodes/send-email/send-email.ts';
import type { Carrier } from './carrier.ts';
import type { Provider } from './providers/provider.ts';
import { type MailAddresses, renderMessage } from './render-message.ts';

/** Mail, through any provider of mail. */
export function mailCarrier(provider: Provider, addresses: MailAddresses): Carrier {
  // By the step itself: versions never change, and their steps are read once.
  const contents = new WeakMap<GraphNode, MailContent | null>();
  const contentOf = (step: GraphNode): MailContent | null => {
    const known = contents.get(step);
    if (known !== undefined) return known;
    const parsed = step.kind === sendEmail.kind ? sendEmail.settings.safeParse(step.settings) : null;
    const content = parsed?.success ? parsed.data : null;
    contents.set(step, content);
    return content;
  };
  return {
    channel: 'email',
    provider: provider.name,
    honoursKeys: provider.honoursKeys,
    write: async (message, step) => {
      const content = contentOf(step);
      if (!content) return { error: 'The step that wrote this message is not a mail in its version.' };
      const rendered = await renderMessage(message, content, addresses);
      if ('error' in rendered) return rendered;
      const { mail, links } = rendered;
      return { recipient: mail.to, subject: mail.subject, links, send: (key) => provider.send(mail, key) };
    },
  };
}
