-- Funnels: drafts, immutable versions, the people inside, and what happened to them.

create table public.funnels (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references public.workspaces on delete cascade,
  name text not null check (length(btrim(name)) between 1 and 200),
  status text not null default 'draft' check (status in ('draft', 'active', 'paused', 'archived')),
  draft_revision integer not null default 0,
  published_version_id uuid,
  published_revision integer,
  created_by uuid references auth.users on delete set null,
  created_at timestamptz not null default now(),
  updated_by uuid references auth.users on delete set null,
  updated_at timestamptz not null default now()
);
create index funnels_workspace on public.funnels (workspace_id, updated_at desc);
create index funnels_active on public.funnels (workspace_id, id) where status = 'active';
comment on table public.funnels is 'An automation. Its draft is its funnel_sequences; what runs is published_version_id.';
comment on column public.funnels.draft_revision is 'Grows by one with every save; a save based on an older one is refused.';
comment on column public.funnels.published_revision is 'The draft revision that was published last.';

create table public.funnel_sequences (
  funnel_id uuid not null references public.funnels on delete cascade,
  node_id text not null check (node_id ~ '^[A-Za-z0-9_-]{1,40}$'),
  workspace_id uuid not null references public.workspaces on delete cascade,
  kind text not null,
  title text,
  settings jsonb not null default '{}' check (jsonb_typeof(settings) = 'object'),
  ports jsonb not null default '{}' check (jsonb_typeof(ports) = 'object'),
  x double precision not null default 0,
  y double precision not null default 0,
  revision integer not null,
  updated_by uuid references auth.users on delete set null,
  updated_at timestamptz not null default now(),
  primary key (funnel_id, node_id)
);
create index funnel_sequences_workspace on public.funnel_sequences (workspace_id);
comment on table public.funnel_sequences is 'The steps of a funnel''s draft, a row each.';
comment on column public.funnel_sequences.ports is 'For each wired port the node it leads to: {"yes": "n4"}. These are the edges.';
comment on column public.funnel_sequences.revision is 'The draft revision that last changed this row.';

create table public.funnel_versions (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references public.workspaces on delete cascade,
  funnel_id uuid not null references public.funnels on delete cascade,
  number integer not null,
  graph jsonb not null,
  published_by uuid references auth.users on delete set null,
  published_at timestamptz not null default now(),
  unique (funnel_id, number)
);
create index funnel_versions_workspace on public.funnel_versions (workspace_id);
comment on table public.funnel_versions is 'Published graphs, never changed after.';
comment on column public.funnel_versions.graph is 'The funnel document: {"schema": 1, "nodes": {id: {kind, title, settings, ports, position}}}.';

alter table public.funnels
  add constraint funnels_published_version foreign key (published_version_id) references public.funnel_versions;
create index funnels_published_version on public.funnels (published_version_id);

create table private.deleted_nodes (
  funnel_id uuid not null references public.funnels on delete cascade,
  node_id text not null,
  revision integer not null,
  deleted_by uuid references auth.users on delete set null,
  deleted_at timestamptz not null default now(),
  primary key (funnel_id, node_id)
);
comment on table private.deleted_nodes is 'Steps that were deleted from a draft, so that a save based on an older revision can be told so.';

create table private.funnel_listeners (
  workspace_id uuid not null references public.workspaces on delete cascade,
  funnel_id uuid not null references public.funnels on delete cascade,
  type text not null,
  subject text
);
create unique index funnel_listeners_event on private.funnel_listeners (workspace_id, type, subject, funnel_id) nulls not distinct;
create index funnel_listeners_funnel on private.funnel_listeners (funnel_id);
comment on table private.funnel_listeners is 'Which events the published version of a funnel waits for; written by publishing. A null subject means any.';

create table private.inbox (
  event_id bigint primary key,
  workspace_id uuid not null references public.workspaces on delete cascade,
  contact_id uuid not null references public.contacts on delete cascade,
  type text not null,
  subject text,
  data jsonb not null default '{}',
  occurred_at timestamptz not null,
  arrived_at timestamptz not null,
  run_id uuid,
  depth smallint not null default 0
);
create index inbox_contact on private.inbox (contact_id);
create index inbox_workspace on private.inbox (workspace_id, event_id);
comment on table private.inbox is 'Events that some active funnel listens to and no scheduler has handled yet; emptied in the transaction that handles them.';

-- Runs.
create table public.funnel_subscribers (
  id uuid primary key,
  workspace_id uuid not null references public.workspaces on delete cascade,
  funnel_id uuid not null references public.funnels on delete cascade,
  version_id uuid not null references public.funnel_versions,
  contact_id uuid not null references public.contacts on delete cascade,
  entry integer not null check (entry >= 1),
  status text not null check (status in ('waiting', 'ended', 'failed')),
  node_id text not null,
  visit integer not null,
  visits jsonb not null,
  position integer not null default 0,
  node_entered_at timestamptz not null,
  wake_at timestamptz,
  wait jsonb,
  occasion jsonb,
  trigger jsonb not null default '{}',
  depth smallint not null default 0,
  entered_at timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  error jsonb,
  unique (funnel_id, contact_id, entry)
);
create index funnel_subscribers_due on public.funnel_subscribers (funnel_id, wake_at) where status = 'waiting' and wake_at is not null;
create index funnel_subscribers_contact on public.funnel_subscribers (contact_id, funnel_id);
create index funnel_subscribers_standing on public.funnel_subscribers (funnel_id, node_id, status) where status in ('waiting', 'failed');
create index funnel_subscribers_failed on public.funnel_subscribers (workspace_id, funnel_id) where status = 'failed';
create index funnel_subscribers_version on public.funnel_subscribers (version_id);
create index funnel_subscribers_workspace on public.funnel_subscribers (workspace_id);
comment on table public.funnel_subscribers is 'Runs: one contact''s passage through one funnel.';
comment on column public.funnel_subscribers.entry is 'The how-manieth time this contact entered this funnel, from 1.';
comment on column public.funnel_subscribers.visit is 'The how-manieth time the run stands at node_id, from 1.';
comment on column public.funnel_subscribers.visits is 'Visits so far by node: {"n1": 1}.';
comment on column public.funnel_subscribers.wake_at is 'When a waiting run goes on by itself; null if only an event can move it.';
comment on column public.funnel_subscribers.position is 'Finished visits so far.';
comment on column public.funnel_subscribers.occasion is 'What makes a waiting run go on, where it is not its timer: {"occasion": "outcome", "outcome": "sent", "reason": null} or {"occasion": "retry"}; set together with wake_at.';
comment on column public.funnel_subscribers.wait is 'The rule of the present wait, as the node''s kind wrote it.';
comment on column public.funnel_subscribers.trigger is 'The event that started the run: {type, subject, data, occurredAt}.';
comment on column public.funnel_subscribers.error is 'Why a failed run is parked: {code, message}.';

-- Steps.
create table public.funnel_metrics (
  run_id uuid not null references public.funnel_subscribers on delete cascade,
  node_id text not null,
  visit integer not null,
  workspace_id uuid not null references public.workspaces on delete cascade,
  funnel_id uuid not null references public.funnels on delete cascade,
  version_id uuid not null,
  contact_id uuid not null references public.contacts on delete cascade,
  position integer not null,
  kind text not null,
  outcome text not null check (outcome in ('left', 'ended', 'failed')),
  port text,
  entered_at timestamptz not null,
  finished_at timestamptz not null,
  detail jsonb not null default '{}',
  primary key (run_id, node_id, visit)
);
create index funnel_metrics_contact on public.funnel_metrics (contact_id, finished_at desc);
create index funnel_metrics_node on public.funnel_metrics (funnel_id, node_id, port, finished_at desc);
create index funnel_metrics_workspace on public.funnel_metrics (workspace_id);
comment on table public.funnel_metrics is 'Steps: one row per finished visit of a run to a node.';
comment on column public.funnel_metrics.position is 'Order of the step in its run, from 1.';
comment on column public.funnel_metrics.port is 'The port it left by; null for an end or a failure.';
comment on column public.funnel_metrics.detail is 'Why: operand values of a branch, the reason for a skipped mail, the error of a failure.';

create table public.funnel_node_deltas (
  id bigint generated always as identity primary key,
  workspace_id uuid not null references public.workspaces on delete cascade,
  funnel_id uuid not null references public.funnels on delete cascade,
  version_id uuid not null,
  node_id text not null,
  measure text not null check (measure in ('entered', 'left', 'ended', 'failed', 'skipped', 'finished')),
  port text not null default '',
  hour timestamptz not null,
  amount integer not null
);
create index funnel_node_deltas_node on public.funnel_node_deltas (funnel_id, node_id, measure, port) include (amount);
create index funnel_node_deltas_finished on public.funnel_node_deltas (funnel_id) include (amount) where measure = 'finished';
create index funnel_node_deltas_workspace on public.funnel_node_deltas (workspace_id);
comment on table public.funnel_node_deltas is 'What each batch changed in the counts of a node. Sums: entered = waiting + left + ended + failed. "skipped" is a part of left; "finished" counts the runs whose last step this was.';

-- Messages.
create table public.messages (
  id uuid primary key,
  workspace_id uuid not null references public.workspaces on delete cascade,
  contact_id uuid not null references public.contacts on delete cascade,
  run_id uuid not null references public.funnel_subscribers on delete cascade,
  funnel_id uuid not null references public.funnels on delete cascade,
  version_id uuid not null references public.funnel_versions,
  node_id text not null,
  visit integer not null,
  channel text not null check (channel in ('email')),
  status text not null default 'queued'
    check (status in ('queued', 'leased', 'handed', 'sent', 'failed', 'skipped', 'unknown')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  not_after timestamptz,
  lease_token uuid,
  lease_until timestamptz,
  handed_at timestamptz,
  settled_at timestamptz,
  reason text,
  provider_id text,
  recipient text,
  subject text,
  awaited boolean not null default false,
  created_at timestamptz not null,
  unique (run_id, node_id, visit)
);
create index messages_due on public.messages (workspace_id, due_at) where status = 'queued';
create index messages_lease on public.messages (lease_until) where status in ('leased', 'handed');
create index messages_contact on public.messages (contact_id, created_at desc);
create index messages_node on public.messages (funnel_id, node_id, status);
create index messages_handed on public.messages (workspace_id, handed_at) where handed_at is not null;
create index messages_version on public.messages (version_id);
comment on table public.messages is 'Outgoing effects. One per run, node and visit, written in the transaction that moved the run.';
comment on column public.messages.status is 'queued → leased → handed → sent, failed, skipped or unknown. "unknown": handed to the provider, and nobody heard the answer.';
comment on column public.messages.due_at is 'Not before this moment; moved on by back-off.';
comment on column public.messages.lease_token is 'The fence: only the holder of this token may write the outcome.';
comment on column public.messages.reason is 'Why it failed, was skipped or is being retried, in words.';
comment on column public.messages.awaited is 'Its run waits for the outcome.';

create table public.message_links (
  message_id uuid not null references public.messages on delete cascade,
  position smallint not null,
  workspace_id uuid not null references public.workspaces on delete cascade,
  url text not null,
  primary key (message_id, position)
);
create index message_links_workspace on public.message_links (workspace_id);
comment on table public.message_links is 'Where the rewritten links of a sent mail lead.';

create table public.message_engagements (
  id bigint generated always as identity primary key,
  message_id uuid not null references public.messages on delete cascade,
  workspace_id uuid not null references public.workspaces on delete cascade,
  kind text not null check (kind in ('open', 'click', 'unsubscribe')),
  link_position smallint,
  occurred_at timestamptz not null default clock_timestamp()
);
create index message_engagements_message on public.message_engagements (message_id, kind, link_position);
create index message_engagements_workspace on public.message_engagements (workspace_id);
comment on table public.message_engagements is 'Opens, clicks and unsubscribes by mail, one row each time.';

create table public.mailbox (
  id bigint generated always as identity primary key,
  workspace_id uuid references public.workspaces on delete cascade,
  message_id uuid,
  sender text not null,
  recipient text not null,
  subject text not null default '',
  raw text not null,
  received_at timestamptz not null default clock_timestamp()
);
create index mailbox_workspace on public.mailbox (workspace_id, id desc);
comment on table public.mailbox is 'What the loopback SMTP server of the embedded default received; empty elsewhere.';
comment on column public.mailbox.raw is 'The whole mail as it came over SMTP (RFC 5322).';
