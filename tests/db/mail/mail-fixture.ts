import { randomUUID } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import type { Sql } from 'postgres';
import { signedAddresses } from '../../../src/mail/signed-addresses.ts';
import { kindOf } from '../../../src/nodes/kinds.ts';
import { deliver } from '../../../src/scheduler/deliver.ts';
import { timers } from '../../../src/scheduler/functions/timers.ts';
import { mailCarrier } from '../../../src/scheduler/mail-carrier.ts';
import type { Database } from '../../../src/scheduler/postgres/database.ts';
import { postgresEngineStore } from '../../../src/scheduler/postgres/engine-store.ts';
import { loadTrackingTokens } from '../../../src/scheduler/postgres/load-tracking-tokens.ts';
import { postgresMessageStore } from '../../../src/scheduler/postgres/message-store.ts';
import { postgresProviderStore } from '../../../src/scheduler/postgres/provider-store.ts';
import type { Provider } from '../../../src/scheduler/providers/provider.ts';
import { engineOf, tick } from '../../../src/scheduler/tick.ts';
import { addTag, addWorkspace, applyTag, graphOf, publishGraph } from '../../support/engine-fixture.ts';

export interface MailContentSketch {
  readonly subject?: string;
  readonly body?: string;
}

export interface SentMail {
  readonly workspace: string;
  readonly contact: string;
  readonly message: string;
}

/** A contact who went into a funnel of one mail; its message stands in the queue. */
export async function queueMail(
  sql: Sql,
  scheduler: Database,
  { subject = 'Hello {{ contact.first_name }}', body = 'Hi' }: MailContentSketch = {},
): Promise<SentMail> {
  const workspace = await addWorkspace(sql);
  const tag = await addTag(sql, workspace, 'Start');
  const contact = randomUUID();
  await sql`
    insert into contacts (id, workspace_id, first_name, email)
    values (${contact}, ${workspace}, 'Ada', ${`${contact}@people.example`})`;
  await publishGraph(
    sql,
    workspace,
    graphOf({
      entry: ['tag-applied', { tag, reentry: 'once' }, { next: 'mail' }],
      mail: ['send-email', { subject, preheader: '', body }, { next: 'end' }],
      end: ['end', {}],
    }),
  );
  await applyTag(sql, workspace, tag, [contact]);
  await tick(engineOf(postgresEngineStore(scheduler), kindOf), { batch: 10, goOn: () => true });
  const [row] = await sql<{ id: string }[]>`select id from messages where contact_id = ${contact}`;
  if (!row) throw new Error(`No message was queued for contact ${contact}`);
  return { workspace, contact, message: row.id };
}

export async function deliverQueued(
  scheduler: Database,
  provider: Provider,
  functionsUrl: string,
): Promise<void> {
  const tokens = await loadTrackingTokens(scheduler);
  const addresses = signedAddresses(tokens, { app: 'https://app.test', functions: functionsUrl });
  const store = postgresMessageStore(scheduler);
  const delivery = {
    store,
    providers: postgresProviderStore(scheduler),
    carrier: mailCarrier(provider, addresses),
    timers: timers(),
    newToken: randomUUID,
  };
  await store.mindSenders();
  await deliver(delivery, { batch: 10, concurrency: 4, goOn: () => true });
}

/** The mail of a message as the loopback server keeps it. */
export async function receivedMail(sql: Sql, message: string): Promise<Email> {
  const rows = await sql<{ raw: string }[]>`select raw from mailbox where message_id = ${message}`;
  if (rows.length !== 1) throw new Error(`${rows.length} mails of message ${message} arrived instead of one`);
  return PostalMime.parse(rows[0]?.raw ?? '');
}
