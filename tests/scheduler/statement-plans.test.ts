import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from '../../src/scheduler/postgres/statement.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aLargeDatabase, type LargeDatabase } from './a-large-database.ts';

type Parameters = (large: LargeDatabase) => readonly unknown[];

/** What each statement is asked for, at 100,000 contacts, runs and mails. */
const ASKED: Readonly<Record<string, Parameters>> = {
  'active-funnels': ({ workspace }) => [[workspace]],
  'apply-tags': ({ contacts }) => [contacts, contacts, 0],
  'remove-tags': ({ contacts }) => [contacts, contacts],
  'join-lists': ({ contacts }) => [contacts, contacts, 0],
  'leave-lists': ({ contacts }) => [contacts, contacts],
  'change-fields': ({ contacts }) => [
    contacts,
    contacts.map(() => '{"city": "Rome"}'),
    contacts.map(() => '{}'),
  ],
  'waiting-runs': ({ contacts }) => [contacts, Date.now()],
  sendings: ({ contacts }) => [contacts, 0],
  'running-tests': () => [null],
  'arm-results': ({ active }) => [active, 'n1', 'opened'],
  'claim-clock': () => [Date.now()],
  everyone: ({ workspace }) => [workspace, null, 1_000],
  'born-on': ({ workspace }) => [workspace, null, 1_000, [329, 330]],
  'roll-up-deltas': () => [20_000, null],
  'strike-clocks': () => [5_000, null],
  'revive-runs': () => [['delay'], 1_000],
  'claim-contacts': () => [500, null],
  'reclaim-contacts': ({ contacts }) => [contacts],
  'consume-events': () => [[1, 2, 3]],
  'contact-facts': ({ contacts }) => [contacts, true, true, true],
  'entry-histories': ({ contacts, active }) => [contacts, [active]],
  'hand-messages': ({ workspace, messages }) => [
    workspace,
    messages,
    messages,
    messages,
    null,
    messages,
    messages.map(() => 0),
    messages,
  ],
  'hand-obstacles': ({ workspace, messages }) => [workspace, messages, null],
  'lease-messages': ({ workspace }) => [200, workspace, 1_000, null, 'email'],
  'extend-lease': ({ workspace, messages }) => [workspace, messages, 1_000, null],
  'release-messages': ({ workspace, messages }) => [workspace, messages],
  'set-aside-without-sender': () => [null],
  'take-up-with-sender': () => [null],
  'mail-activities': ({ runs }) => [runs],
  'park-contact': ({ contacts }) => [contacts[0], 'why'],
  'pending-events': ({ contacts }) => [contacts],
  'lock-awaiting-contacts': ({ messages }) => [messages],
  'settle-messages': ({ workspace, messages }) => [
    workspace,
    messages,
    messages.map(() => 'sent'),
    messages.map(() => null),
    messages.map(() => null),
    messages.map(() => null),
    messages.map(() => null),
    null,
  ],
  'settle-awaited-messages': ({ workspace, messages }) => [
    workspace,
    messages,
    messages.map(() => 'sent'),
    messages.map(() => null),
    messages.map(() => null),
    messages.map(() => null),
    messages.map(() => null),
    null,
  ],
  'expired-messages': () => [null, 'email'],
  'late-messages': () => [null, 'email'],
  backlog: () => [null],
  'expire-messages': ({ messages }) => [messages, false, null],
  'link-target': ({ messages }) => [messages[0], 0],
  subscription: ({ messages }) => [messages[0]],
  'version-graphs': ({ version }) => [[version]],
};

/** No plan to look at: rows that are only inserted, one row of a tiny table, or a call of a function. */
const WITHOUT_A_SEARCH = new Set([
  'insert-deltas',
  'record-events',
  'submit-form',
  'receive-hook',
  'abandon-carts',
  'save-winner',
  'register-clocks',
  'save-look',
  'add-strikes',
  // Goes through a workspace, once in a quarter of an hour.
  'with-day',
  'insert-events',
  'insert-mailbox-mails',
  'insert-messages',
  'insert-runs',
  'insert-steps',
  'teammate-address',
  'update-runs',
  'read-clock',
  'ailing-providers',
  'begin-probe',
  'lock-provider-state',
  'note-provider',
  'provider-state',
  'save-provider-state',
  'signing-secrets',
  'record-engagement',
  'unsubscribe-contact',
  'resubscribe-contact',
]);

const LARGE =
  /Seq Scan on (contacts|funnel_subscribers|funnel_metrics|messages|contact_events|inbox|message_engagements)\b/;

const folder = new URL('../../src/scheduler/postgres/statements/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const modules = await Promise.all(
  files.map((name) => import(`../../src/scheduler/postgres/statements/${name.replace('.ts', '')}.ts`)),
);
const statements = modules
  .flatMap((module: object) => Object.values(module))
  .filter((value): value is Statement<unknown> => typeof value === 'object' && 'text' in value);

describe('the statements of the scheduler, at 100,000 contacts, as its own role', () => {
  let database: TestDatabase;
  let large: LargeDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
    large = await aLargeDatabase(database.sql);
  }, 120_000);
  afterAll(() => database.close());

  const planOf = (text: string, parameters: readonly unknown[]): Promise<string> =>
    database.as({ role: 'rivulet_scheduler' }, async (sql) => {
      const rows = await sql.unsafe(`explain ${text}`, parameters as never[]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      // Lists of hundreds of ids would bury what a failure has to say.
      return plan.replace(/'\{[^}]*\}'/g, "'{…}'");
    });

  it('are all asked for here, or need no plan', () => {
    const known = new Set([...Object.keys(ASKED), ...WITHOUT_A_SEARCH]);
    expect(statements.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    expect(statements.length).toBeGreaterThanOrEqual(files.length);
  });

  it.each(Object.keys(ASKED))('%s reads no large table whole', async (name) => {
    const asked = statements.find((each) => each.name === name);
    const plan = await planOf(asked?.text ?? 'the statement is gone', ASKED[name]?.(large) ?? []);
    expect(plan).not.toMatch(LARGE);
  });

  it('would be seen if they did (the control)', async () => {
    const text = `select count(*) from public.contacts where first_name = $1`;
    expect(await planOf(text, ['Contact 1'])).toMatch(LARGE);
  });
});
