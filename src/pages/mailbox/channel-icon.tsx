import { BellRing, type LucideIcon, Mail, MessageCircle, MessageSquareText } from 'lucide-react';
import type { MailboxRow } from '../../data/mailbox/search-mailbox.ts';
import { useWords } from '../../text/use-words.ts';
import { mailboxWords } from './words.ts';

const ICONS: Readonly<Record<MailboxRow['channel'], LucideIcon>> = {
  email: Mail,
  sms: MessageSquareText,
  whatsapp: MessageCircle,
  push: BellRing,
};

/** How a message came, for those who see the page and for those who hear it. */
export function ChannelIcon({ channel }: { channel: MailboxRow['channel'] }) {
  const say = useWords(mailboxWords);
  const Icon = ICONS[channel];
  const name = say(`channel-${channel}`);
  return (
    <span title={name} className="shrink-0 text-ink-faint">
      <Icon aria-hidden className="size-4" strokeWidth={1.75} />
      <span className="sr-only">{name}</span>
    </span>
  );
}
