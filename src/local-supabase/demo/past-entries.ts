import { kindOf } from '../../nodes/kinds.ts';
import { compile } from '../../runtime/compile.ts';
import type { ContactFacts } from '../../runtime/facts.ts';
import { contactFactsOf } from '../../scheduler/postgres/rows.ts';
import { type ContactRow, contactFacts } from '../../scheduler/postgres/statements/contact-facts.ts';
import { entryInstant, type PastEntry, type PublishedFunnel } from './demo-history.ts';
import type { FunnelSeed } from './funnel-seed.ts';

/** Days over which the journeys of each example began, how many contacts took it, and who of them may have. */
const PASTS: readonly { days: number; contacts: number; suits: (contact: ContactFacts) => boolean }[] = [
  { days: 40, contacts: 320, suits: () => true },
  { days: 30, contacts: 180, suits: ({ fields }) => Number(fields.lifetime_value) > 0 },
  { days: 25, contacts: 120, suits: () => true },
];

/** Who entered which example and when; writes the list or tag that it was for. */
export async function pastEntries(
  seed: FunnelSeed,
  funnels: readonly PublishedFunnel[],
  now: number,
): Promise<PastEntry[]> {
  let contacts = await subscribedContacts(seed);
  const entries: PastEntry[] = [];
  for (const [index, { days, contacts: amount, suits }] of PASTS.entries()) {
    const event = triggerOf(funnels[index]);
    const at = ({ id }: ContactFacts): number => entryInstant(id, days, now);
    // Nobody enters before being there.
    const able = contacts.filter(
      (contact) => suits(contact) && Date.parse(String(contact.fields.created_at)) < at(contact),
    );
    const chosen = new Set(able.slice(0, amount));
    contacts = contacts.filter((contact) => !chosen.has(contact));
    entries.push(...[...chosen].map((contact) => ({ contact, event, at: at(contact) })));
  }
  await writeTriggers(seed, entries);
  return entries.map((entry) => ({ ...entry, contact: withTrigger(entry) }));
}

async function subscribedContacts({ sql, workspaceId }: FunnelSeed): Promise<ContactFacts[]> {
  const ids = await sql<{ id: string }[]>`
    select id from public.contacts
    where workspace_id = ${workspaceId} and status = 'subscribed' and email is not null
    order by md5(email)`;
  const rows = await sql.unsafe<ContactRow[]>(
    contactFacts.text,
    [ids.map(({ id }) => id), true, true, true],
    { prepare: true },
  );
  const facts = new Map(rows.map((row) => [row.id, contactFactsOf(row, [], [])]));
  return ids.flatMap(({ id }) => facts.get(id) ?? []);
}

function triggerOf(funnel: PublishedFunnel | undefined): PastEntry['event'] {
  const pattern = funnel && compile(funnel.graph, funnel, kindOf).entries[0]?.node.listens[0];
  if (!pattern) throw new Error(`the demo funnel "${funnel?.name}" has no entry`);
  return pattern;
}

const withTrigger = ({ contact, event }: PastEntry): ContactFacts => {
  const subject = event.subject ?? '';
  return event.type === 'list.joined'
    ? { ...contact, lists: new Set(contact.lists).add(subject) }
    : { ...contact, tags: new Set(contact.tags).add(subject) };
};

async function writeTriggers({ sql, workspaceId }: FunnelSeed, entries: readonly PastEntry[]): Promise<void> {
  for (const [type, table, column] of [
    ['list.joined', 'public.contact_lists', 'list_id'],
    ['tag.applied', 'public.contact_tags', 'tag_id'],
  ] as const) {
    const rows = entries.filter(({ event }) => event.type === type);
    await sql`
      insert into ${sql(table)} (contact_id, ${sql(column)}, workspace_id, created_at)
      select contact_id, subject_id, ${workspaceId}, to_timestamp(at / 1000)
      from unnest(
        ${rows.map(({ contact }) => contact.id)}::uuid[],
        ${rows.map(({ event }) => event.subject ?? '')}::uuid[],
        ${rows.map(({ at }) => at)}::float8[]
      ) as entry (contact_id, subject_id, at)
      on conflict do nothing`;
  }
}
