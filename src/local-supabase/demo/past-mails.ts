import type { TransactionSql } from 'postgres';
import type { MailContent } from '../../mail/mail-content.ts';
import { renderMail } from '../../mail/render-mail.ts';
import type { MessageDraft } from '../../runtime/advanced.ts';
import type { ContactFacts } from '../../runtime/facts.ts';
import type { PastEngagement, PublishedFunnel } from './demo-history.ts';

/** The mails of the past as gone out, with the subjects that each contact read. */
export async function markSent(
  sql: TransactionSql,
  messages: readonly MessageDraft[],
  funnels: readonly PublishedFunnel[],
  facts: ReadonlyMap<string, ContactFacts>,
): Promise<void> {
  const graphs = new Map(funnels.map(({ funnelId, graph }) => [funnelId, graph]));
  const subjects = await Promise.all(
    messages.map(async ({ funnelId, node, contactId }) => {
      const content = graphs.get(funnelId)?.nodes[node]?.settings as unknown as MailContent;
      const contact = facts.get(contactId)?.fields ?? {};
      const workspace = { name: '', postalAddress: '' };
      const links = { unsubscribeUrl: null, openUrl: null, trackLink: null };
      const rendered = await renderMail(content, { contact, workspace, ...links });
      return rendered.ok ? rendered.subject : content.subject;
    }),
  );
  await sql`
    with sent as (
      update public.messages as message
      set status = 'sent', attempts = 1, subject = past.subject, recipient = contact.email,
          handed_at = message.created_at + interval '1 second', settled_at = message.created_at + interval '2 seconds'
      from unnest(${messages.map(({ id }) => id)}::uuid[], ${subjects}::text[]) as past (id, subject), public.contacts as contact
      where message.id = past.id and contact.id = message.contact_id
      returning message.*
    )
    insert into public.contact_events (workspace_id, contact_id, type, subject, data, run_id, occurred_at, historic)
    select workspace_id, contact_id, 'mail.sent', id::text,
           jsonb_build_object('node', node_id, 'run', run_id, 'funnel', funnel_id, 'subject', subject), run_id, settled_at, true
    from sent`;
}

export async function recordEngagements(
  sql: TransactionSql,
  workspaceId: string,
  engagements: readonly PastEngagement[],
): Promise<void> {
  await sql`
    with engagement as (
      insert into public.message_engagements (message_id, workspace_id, kind, occurred_at)
      select message.id, ${workspaceId}, past.kind, to_timestamp(past.at / 1000)
      from unnest(
        ${engagements.map(({ runId }) => runId)}::uuid[],
        ${engagements.map(({ node }) => node)}::text[],
        ${engagements.map(({ kind }) => kind)}::text[],
        ${engagements.map(({ at }) => at)}::float8[]
      ) as past (run_id, node_id, kind, at)
      join public.messages as message using (run_id, node_id)
      returning message_id, kind, occurred_at
    )
    insert into public.contact_events (workspace_id, contact_id, type, subject, data, occurred_at, historic)
    select ${workspaceId}, message.contact_id, case engagement.kind when 'open' then 'mail.opened' else 'mail.clicked' end,
           message.id::text, jsonb_build_object('node', message.node_id, 'run', message.run_id, 'funnel', message.funnel_id),
           engagement.occurred_at, true
    from engagement
    join public.messages as message on message.id = engagement.message_id`;
}
