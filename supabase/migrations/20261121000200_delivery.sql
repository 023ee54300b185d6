-- Delivery: messages that come too late, what was answered, and how the providers are.

alter table public.messages
  drop constraint messages_status_check,
  add constraint messages_status_check
    check (status in ('queued', 'leased', 'handed', 'sent', 'failed', 'skipped', 'unknown', 'expired')),
  add column response jsonb check (length(response::text) <= 200000);
comment on column public.messages.status is
  'queued → leased → handed → sent, failed, skipped, expired or unknown. "unknown": handed to the provider, and nobody heard the answer. "expired": not_after had passed before it could go out.';
comment on column public.messages.response is 'What a called address answered, where there was an answer to keep.';

-- By funnel, so that what waits in paused ones is never looked at; by channel, so that a provider that is down holds up
-- nobody else.
drop index public.messages_due;
create index messages_due on public.messages (funnel_id, channel, due_at) where status = 'queued';
create index messages_too_late on public.messages (not_after) where status = 'queued' and not_after is not null;
-- Mails of workspaces that have not said who they are from. The reason is set by the scheduler, and by it alone.
create index messages_without_sender on public.messages (workspace_id) where status = 'queued' and reason = 'no-sender';

-- By arrival within the workspace: by id alone, a small workspace's events would be looked for among everybody's.
drop index private.inbox_workspace;
create index inbox_workspace on private.inbox (workspace_id, arrived_at, event_id);

-- Providers, as all schedulers know them.
create table public.provider_states (
  provider text primary key check (length(provider) between 1 and 100),
  state text not null default 'closed' check (state in ('closed', 'open', 'half-open')),
  failures integer not null default 0 check (failures >= 0),
  opened integer not null default 0 check (opened >= 0),
  reason text,
  opened_at timestamptz,
  open_until timestamptz,
  updated_at timestamptz not null default clock_timestamp(),
  check (state = 'closed' or open_until is not null)
);
comment on table public.provider_states is
  'Whoever takes messages on, and whether it is left alone for a while: a circuit breaker that all schedulers share. Without a row all is well.';
comment on column public.provider_states.state is
  'closed: in use. open: left alone until open_until. half-open: one scheduler tries a single message until open_until.';
comment on column public.provider_states.failures is 'Failures of the provider less successes since it last was well; it opens at a few.';
comment on column public.provider_states.opened is 'How often it has opened since it last was well: each time it is left alone for longer.';
alter table public.provider_states enable row level security;
revoke all on public.provider_states from public, anon, authenticated, service_role;
grant all on public.provider_states to service_role;
grant select on public.provider_states to authenticated;
grant select, insert, update on public.provider_states to rivulet_scheduler;
create policy "signed-in read" on public.provider_states for select to authenticated using (true);
create policy "scheduler selects" on public.provider_states for select to rivulet_scheduler using (true);
create policy "scheduler inserts" on public.provider_states for insert to rivulet_scheduler with check (true);
create policy "scheduler updates" on public.provider_states for update to rivulet_scheduler using (true) with check (true);
