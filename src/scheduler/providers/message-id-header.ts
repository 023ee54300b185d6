/**
 * Message-ID (RFC 5322) from the message's key: a second copy of the same mail would carry the same one, and mail
 * programs show it once. Keys are made of ids, so they are dot-atoms once the colons are gone.
 */
export function messageIdHeader(key: string, senderEmail: string): string {
  const domain = /@([A-Za-z0-9.-]+)$/.exec(senderEmail)?.[1] ?? 'localhost';
  return `<${key.replaceAll(':', '.')}@${domain}>`;
}
