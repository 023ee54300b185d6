import type { Sql } from 'postgres';
import { addContacts, addTag, addWorkspace, applyTag, publishGraph } from '../support/engine-fixture.ts';
import type { Bench } from './bench.ts';
import { figure } from './figure.ts';
import { schedulerProcesses } from './scheduler-processes.ts';
import { step } from './vip-funnel.ts';
import { settle } from './vip-workspace.ts';

const PER_SECOND = 200;
const EVENTS = 3_000;
const WITHIN = 1_000;
const LOOK_EVERY = 20;
const PATIENCE = 60_000;

/** From the moment a tag is applied to the moment the mail it sets off is a row that others see. */
export const lag: Bench = {
  names: ['lag.p95'],
  run: async (stage) => {
    const { owner, schedulerUrl, close } = await stage.database();
    const welcome = await welcomed(owner);
    const scheduler = await schedulerProcesses(schedulerUrl, 1);
    try {
      scheduler.go();
      const lags = (await lagsOf(owner, welcome)).toSorted((a, b) => a - b);
      return [figure('lag.p95', lags[Math.floor(lags.length * 0.95)] ?? Number.NaN, 'ms', WITHIN)];
    } finally {
      await scheduler.stop();
      await close();
    }
  },
};

interface Welcome {
  readonly workspace: string;
  readonly tag: string;
  readonly contacts: readonly string[];
}

/** A funnel that sends a mail as soon as a tag is applied, and contacts who have not got it yet. */
async function welcomed(owner: Sql): Promise<Welcome> {
  const workspace = await addWorkspace(owner);
  const tag = await addTag(owner, workspace, 'New');
  const mail = { subject: 'Welcome', preheader: '', body: '<p>Hello {{ contact.first_name }}</p>' };
  await publishGraph(owner, workspace, {
    schema: 1,
    nodes: Object.fromEntries([
      step('entry', 'tag-applied', { tag, reentry: 'once' }, { next: 'mail' }),
      step('mail', 'send-email', mail, { next: 'end' }),
      step('end', 'end', {}),
    ]),
  });
  const contacts = await addContacts(owner, workspace, EVENTS);
  await settle(owner);
  return { workspace, tag, contacts };
}

/** Milliseconds, one for each event, of which there are `PER_SECOND` in a second whatever becomes of the earlier ones. */
async function lagsOf(owner: Sql, { workspace, tag, contacts }: Welcome): Promise<number[]> {
  const applied = new Map<string, number>();
  const lags: number[] = [];
  const from = performance.now();
  let next = 0;
  while (lags.length < EVENTS) {
    const due = contacts.slice(next, Math.ceil(((performance.now() - from) * PER_SECOND) / 1000));
    next += due.length;
    const at = performance.now();
    for (const contact of due) applied.set(contact, at);
    await Promise.all(due.map((contact) => applyTag(owner, workspace, tag, [contact])));
    const seen = await owner<{ contact: string }[]>`
      select contact_id as contact from public.messages
      where workspace_id = ${workspace} and contact_id = any(${[...applied.keys()]}::uuid[])`;
    for (const { contact } of seen) {
      lags.push(performance.now() - (applied.get(contact) ?? Number.NaN));
      applied.delete(contact);
    }
    if (performance.now() - from > PATIENCE)
      throw new Error(`only ${lags.length} mails were written in time`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return lags;
}
