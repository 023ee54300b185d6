import type { Database } from '../postgres/database.ts';
import { run } from '../postgres/statement.ts';
import { insertMailboxMails } from '../postgres/statements/insert-mailbox-mails.ts';

/** A mail, or a message of another channel, as the loopback servers take it. */
export interface MailboxMail {
  readonly channel: 'email' | 'sms' | 'whatsapp' | 'push';
  readonly messageId: string | null;
  readonly sender: string;
  readonly recipient: string;
  readonly subject: string;
  readonly raw: string;
}

interface Waiting {
  readonly mail: MailboxMail;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

const MOST_AT_ONCE = 200;

/** Keeps mails, in one statement for all that came while the last one ran. Resolves when the mail is kept. */
export function mailboxWriter(sql: Database): (mail: MailboxMail) => Promise<void> {
  const waiting: Waiting[] = [];
  let writing = false;
  const writeAll = async (): Promise<void> => {
    writing = true;
    for (
      let batch = waiting.splice(0, MOST_AT_ONCE);
      batch.length > 0;
      batch = waiting.splice(0, MOST_AT_ONCE)
    ) {
      try {
        await insert(
          sql,
          batch.map(({ mail }) => mail),
        );
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  };
  return (mail) =>
    new Promise((done, failed) => {
      waiting.push({ mail, done, failed });
      if (!writing) void writeAll();
    });
}

const insert = (sql: Database, mails: readonly MailboxMail[]): Promise<unknown> =>
  run(sql, insertMailboxMails, [
    mails.map((mail) => mail.messageId),
    mails.map((mail) => mail.sender),
    mails.map((mail) => mail.recipient),
    mails.map((mail) => mail.subject),
    // Postgres keeps no NUL in text.
    mails.map((mail) => mail.raw.replaceAll('\0', '')),
    mails.map((mail) => mail.channel),
  ]);
