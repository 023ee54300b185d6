import type { ContactFacts } from '../../runtime/facts.ts';
import { groupBy } from '../group-by.ts';
import type { FactRequest } from '../ports.ts';
import { contactFactsOf } from './rows.ts';
import { type Connection, run } from './statement.ts';
import { contactFacts } from './statements/contact-facts.ts';
import { mailActivities } from './statements/mail-activities.ts';
import { sendings } from './statements/sendings.ts';

/** What is known of some contacts: one query, and one more for each need that costs its own. */
export async function loadFacts(
  connection: Connection,
  { contactIds, needs, runIds, sendingsSince }: FactRequest,
): Promise<ContactFacts[]> {
  const flags = [needs.has('tags'), needs.has('lists'), needs.has('suppression')];
  const contacts = await run(connection, contactFacts, [contactIds, ...flags]);
  const mails =
    needs.has('mails') && runIds.length > 0 ? await run(connection, mailActivities, [runIds]) : [];
  const sent = sendingsSince === null ? [] : await run(connection, sendings, [contactIds, sendingsSince]);
  const mailsOf = groupBy(mails, (mail) => mail.contact_id);
  const sentTo = groupBy(sent, (sending) => sending.contact_id);
  return contacts.map((row) => contactFactsOf(row, mailsOf.get(row.id) ?? [], sentTo.get(row.id) ?? []));
}
