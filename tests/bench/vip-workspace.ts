import type { Sql } from 'postgres';
import { addContacts, addTag, addWorkspace, applyTag, publishGraph } from '../support/engine-fixture.ts';
import { type VipTags, vipFunnel } from './vip-funnel.ts';

/** A workspace of its own with the VIP funnel in force. */
export interface VipWorkspace {
  readonly workspace: string;
  readonly funnel: string;
  readonly version: string;
  readonly tags: VipTags;
  readonly contacts: number;
}

/** With `contacts` of whom every fourth is a VIP, and who all just got the tag that the funnel waits for. */
export async function vipWorkspace(owner: Sql, contacts: number): Promise<VipWorkspace> {
  const workspace = await addWorkspace(owner);
  // What is measured here is the moving of contacts: mails stay in the queue.
  await owner`update public.workspaces set mails_per_minute = 1 where id = ${workspace}`;
  const tags = {
    start: await addTag(owner, workspace, 'Start'),
    vip: await addTag(owner, workspace, 'VIP'),
    done: await addTag(owner, workspace, 'Done'),
  };
  const funnel = await publishGraph(owner, workspace, vipFunnel(tags));
  const ids = await addContacts(owner, workspace, contacts);
  const vips = ids.filter((_, index) => index % 4 === 0);
  await applyTag(owner, workspace, tags.vip, vips);
  await applyTag(owner, workspace, tags.start, ids);
  await settle(owner);
  const [row] = await owner<{ version: string }[]>`
    select published_version_id as version from public.funnels where id = ${funnel}`;
  if (!row) throw new Error(`the funnel ${funnel} is gone`);
  return { workspace, funnel, version: row.version, tags, contacts };
}

/** As autovacuum would in a minute or two. */
export const settle = (owner: Sql): Promise<unknown> => owner.unsafe('vacuum analyze');

/** The wait of everybody inside is over, a minute ago. */
export async function makeDue(owner: Sql, { funnel }: VipWorkspace): Promise<void> {
  await owner`
    update public.funnel_subscribers
    set wake_at = now() - interval '1 minute',
        wait = jsonb_set(wait, '{until}', to_jsonb(floor(extract(epoch from now() - interval '1 minute') * 1000)))
    where funnel_id = ${funnel} and status = 'waiting'`;
  await settle(owner);
}
