import type { OutgoingMail } from './provider.ts';

/** Our own id of a mail, so that whatever comes back (a bounce, the loopback mailbox) finds its message. */
export const MESSAGE_HEADER = 'X-Rivulet-Message';

/** Headers beside those that every mail has. No `mailto:` in List-Unsubscribe: nobody would read what arrives there. */
export const mailHeaders = ({ messageId, oneClickUrl }: OutgoingMail): Record<string, string> => ({
  [MESSAGE_HEADER]: messageId,
  ...(oneClickUrl === null
    ? {}
    : { 'List-Unsubscribe': `<${oneClickUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
});
