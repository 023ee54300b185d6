import postgres, { type Sql } from 'postgres';
import { kindOf } from '../../src/nodes/kinds.ts';
import { postgresEngineStore } from '../../src/scheduler/postgres/engine-store.ts';
import { engineOf, tick } from '../../src/scheduler/tick.ts';
import { addContacts, addTag, addWorkspace, applyTag, publishGraph } from '../support/engine-fixture.ts';
import { advanceByHand, type ByHand, enrolByHand } from './by-hand.ts';
import { type Figure, figure, seconds } from './figure.ts';
import { vipFunnel } from './vip-funnel.ts';

const BATCH = 500;

interface Databases {
  readonly owner: Sql;
  readonly schedulerUrl: string;
}

/**
 * Enrolment and advance of `contacts` through the VIP funnel on the embedded Postgres, each next to SQL written by hand
 * that makes the same row changes. Rates are of contacts; of node-steps there are five a contact in the advance.
 */
export async function advanceBench({ owner, schedulerUrl }: Databases, contacts: number): Promise<Figure[]> {
  let statements = 0;
  const sql = postgres(schedulerUrl, { max: 1, debug: () => statements++ });
  try {
    const byHand = await prepared(owner, contacts);
    const handEnrol = await seconds(() => enrolByHand(sql, byHand));
    const handAdvance = await seconds(() => advanceByHand(sql, byHand));
    await owner`update public.funnels set status = 'archived' where id = ${byHand.funnel}`;

    const ours = await prepared(owner, contacts);
    const engine = engineOf(postgresEngineStore(sql), kindOf);
    const work = () => tick(engine, { batch: BATCH, goOn: () => true });
    const enrol = await seconds(work);
    await owner`
      update public.funnel_subscribers set wake_at = now() - interval '1 minute',
        wait = jsonb_set(wait, '{until}', to_jsonb(floor(extract(epoch from now() - interval '1 minute') * 1000)))
      where funnel_id = ${ours.funnel}`;
    await owner`vacuum analyze public.funnel_subscribers`;
    statements = 0;
    const advance = await seconds(work);
    await check(owner, ours.funnel, contacts);
    const size = contacts >= 1000 ? `${contacts / 1000}k` : String(contacts);
    return [
      figure(`enrol.${size}`, contacts / enrol, 'contacts/s', contacts / handEnrol),
      figure(`advance.${size}`, contacts / advance, 'contacts/s', contacts / handAdvance),
      figure(`advance.${size}.steps`, (5 * contacts) / advance, 'node-steps/s', (5 * contacts) / handAdvance),
      figure('statements-per-contact', statements / contacts, 'statements'),
    ];
  } finally {
    await sql.end();
  }
}

/** A workspace of its own with a published funnel and `contacts` that just got the tag. */
async function prepared(owner: Sql, contacts: number): Promise<ByHand> {
  const workspace = await addWorkspace(owner);
  const tags = {
    start: await addTag(owner, workspace, 'Start'),
    vip: await addTag(owner, workspace, 'VIP'),
    done: await addTag(owner, workspace, 'Done'),
  };
  const funnel = await publishGraph(owner, workspace, vipFunnel(tags));
  const ids = await addContacts(owner, workspace, contacts);
  await applyTag(
    owner,
    workspace,
    tags.vip,
    ids.filter((_, index) => index % 4 === 0),
  );
  await applyTag(owner, workspace, tags.start, ids);
  for (const table of [
    'public.contacts',
    'public.contact_tags',
    'private.inbox',
    'public.funnel_subscribers',
  ]) {
    await owner.unsafe(`vacuum analyze ${table}`);
  }
  const [row] = await owner<{ version: string }[]>`
    select published_version_id as version from public.funnels where id = ${funnel}`;
  if (!row) throw new Error(`the funnel ${funnel} is gone`);
  return { workspace, funnel, version: row.version, tags, batch: BATCH };
}

/** A figure of work that was not done is worth nothing. */
async function check(owner: Sql, funnel: string, contacts: number): Promise<void> {
  const [row] = await owner<{ ended: number; mails: number }[]>`
    select (select count(*)::int from public.funnel_subscribers where funnel_id = ${funnel} and status = 'ended') as ended,
           (select count(*)::int from public.messages where funnel_id = ${funnel}) as mails`;
  if (row?.ended !== contacts || row.mails !== contacts)
    throw new Error(`not all moved: ${JSON.stringify(row)}`);
}
