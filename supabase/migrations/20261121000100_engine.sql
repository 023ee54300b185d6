-- What the engine needs to move contacts in every way: waits that listen, kept variables, entry keys, pauses, sending
-- policies, and steps that are switched off.

-- Runs.
alter table public.funnel_subscribers
  add column entry_key text,
  add column variables jsonb not null default '{}' check (jsonb_typeof(variables) = 'object');
comment on column public.funnel_subscribers.entry_key is 'What it entered for, where the entry admits each key once: an order''s number, say.';
comment on column public.funnel_subscribers.variables is 'What steps have kept for later ones: a called address''s answer, the result of another funnel.';
comment on column public.funnel_subscribers.occasion is
  'What makes a waiting run go on, where it is not its timer: an outcome, a retry, or what it heard while its funnel was paused; set together with wake_at.';
-- Whoever is claimed brings along all its waiting runs, for each may hear what happens; ended ones cost nothing here.
create index funnel_subscribers_waiting on public.funnel_subscribers (contact_id) where status = 'waiting';

-- Sending policies of a workspace.
alter table public.workspaces
  add column policies jsonb not null default '{"quietHours": null, "caps": [], "whenBlocked": "hold"}'
    check (jsonb_typeof(policies) = 'object' and length(policies::text) <= 20000);
comment on column public.workspaces.policies is
  'What it asks of everything it sends: {quietHours: {ranges: [{days, from, to}]} or null, caps: [{channel, most, days}], whenBlocked: "hold", "skip" or "drop"}.';
grant update (policies) on public.workspaces to authenticated;

-- Pauses, each with what resuming meant for those who waited inside.
create table public.funnel_pauses (
  id bigint generated always as identity primary key,
  workspace_id uuid not null references public.workspaces on delete cascade,
  funnel_id uuid not null references public.funnels on delete cascade,
  paused_at timestamptz not null default clock_timestamp(),
  resumed_at timestamptz,
  meaning text check (meaning in ('shift', 'keep', 'expire')),
  check ((resumed_at is null) = (meaning is null))
);
create index funnel_pauses_funnel on public.funnel_pauses (funnel_id, paused_at);
create unique index funnel_pauses_open on public.funnel_pauses (funnel_id) where resumed_at is null;
create index funnel_pauses_workspace on public.funnel_pauses (workspace_id);
comment on table public.funnel_pauses is 'When funnels were paused. Waits are adjusted when their runs are claimed, so resuming costs nothing.';
comment on column public.funnel_pauses.meaning is 'shift: waits grow by the pause. keep: they keep their dates. expire: what came due meanwhile is over.';
alter table public.funnel_pauses enable row level security;
revoke all on public.funnel_pauses from public, anon, authenticated, service_role;
grant all on public.funnel_pauses to service_role;
grant select on public.funnel_pauses to authenticated, rivulet_scheduler;
create policy "members read" on public.funnel_pauses for select to authenticated
  using (workspace_id in (select private.my_workspaces()));
create policy "scheduler selects" on public.funnel_pauses for select to rivulet_scheduler using (true);

insert into public.funnel_pauses (workspace_id, funnel_id, paused_at)
  select workspace_id, id, updated_at from public.funnels where status = 'paused';

create or replace function public.pause_funnel(funnel uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  locked public.funnels := private.lock_funnel(funnel);
begin
  perform private.move_funnel(funnel, '{active}', 'paused');
  insert into public.funnel_pauses (workspace_id, funnel_id) values (locked.workspace_id, funnel)
    on conflict (funnel_id) where resumed_at is null do nothing;
end
$$;
comment on function public.pause_funnel is 'Those inside stay where they are and take note of what happens; nobody enters.';

drop function public.resume_funnel(uuid);
create function public.resume_funnel(funnel uuid, meaning text default 'keep') returns void
language plpgsql security definer set search_path = '' as $$
begin
  if meaning not in ('shift', 'keep', 'expire') then
    raise exception 'meaning must be shift, keep or expire' using errcode = '22023';
  end if;
  perform private.move_funnel(funnel, '{paused}', 'active');
  update public.funnel_pauses p set resumed_at = clock_timestamp(), meaning = resume_funnel.meaning
    where p.funnel_id = funnel and p.resumed_at is null;
end
$$;
comment on function public.resume_funnel is
  'Sets a paused funnel going. meaning: shift (waits grow by the pause), keep (what is overdue goes on at once), expire (what came due meanwhile ends).';

-- A funnel taken out of the archive is paused from then on.
create or replace function public.restore_funnel(funnel uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  locked public.funnels := private.lock_funnel(funnel);
begin
  perform private.move_funnel(
    funnel, '{archived}', case when locked.published_version_id is null then 'draft' else 'paused' end
  );
  if locked.status = 'archived' and locked.published_version_id is not null then
    insert into public.funnel_pauses (workspace_id, funnel_id, paused_at)
      values (locked.workspace_id, funnel, locked.updated_at)
      on conflict (funnel_id) where resumed_at is null do nothing;
  end if;
end
$$;

revoke all on function public.resume_funnel(uuid, text) from public, anon;
grant execute on function public.resume_funnel(uuid, text) to authenticated;

-- Who listens: a row per version, so that those who finish on an older one still hear what they wait for.
drop index private.funnel_listeners_event;
alter table private.funnel_listeners
  add column version_id uuid references public.funnel_versions on delete cascade,
  add column starts boolean not null default true;
update private.funnel_listeners l set version_id = f.published_version_id from public.funnels f where f.id = l.funnel_id;
create unique index funnel_listeners_event
  on private.funnel_listeners (workspace_id, type, subject, funnel_id, version_id, starts) nulls not distinct;
create index funnel_listeners_version on private.funnel_listeners (version_id);
comment on table private.funnel_listeners is 'Which events the steps of a published version listen to; written by publishing. A null subject means any.';
comment on column private.funnel_listeners.starts is 'The event brings contacts in; otherwise it moves those inside, who hear it even while the funnel is paused.';

create or replace function private.fill_inbox() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.inbox (event_id, workspace_id, contact_id, type, subject, data, occurred_at, arrived_at, run_id, depth)
  select e.id, e.workspace_id, e.contact_id, e.type, e.subject, e.data, e.occurred_at, e.arrived_at, e.run_id, e.depth
  from fresh e
  where not e.historic and exists (
    select 1
    from private.funnel_listeners l
    join public.funnels f on f.id = l.funnel_id
    where l.workspace_id = e.workspace_id and l.type = e.type and (l.subject is null or l.subject = e.subject)
      and (f.status = 'active' or (f.status = 'paused' and not l.starts))
  );
  return null;
end
$$;

create or replace function private.check_listeners(listeners jsonb) returns void
language plpgsql immutable set search_path = '' as $$
begin
  if jsonb_typeof(listeners) is distinct from 'array' or jsonb_array_length(listeners) > 5000 or exists (
    select 1 from jsonb_array_elements(listeners) l
    where jsonb_typeof(l) <> 'object'
      or jsonb_typeof(l -> 'type') is distinct from 'string' or length(l ->> 'type') not between 1 and 80
      or coalesce(jsonb_typeof(l -> 'subject'), 'null') not in ('string', 'null') or length(l ->> 'subject') > 200
      or coalesce(jsonb_typeof(l -> 'starts'), 'boolean') <> 'boolean'
  ) then
    raise exception 'listeners must be an array of {type, subject, starts}' using errcode = '22023';
  end if;
end
$$;

create function private.write_listeners(funnel public.funnels, version uuid, listeners jsonb) returns void
language plpgsql security definer set search_path = '' as $$
begin
  delete from private.funnel_listeners l
    where l.funnel_id = funnel.id and (
      l.starts or l.version_id is null or l.version_id = version
      or not exists (
        select 1 from public.funnel_subscribers r where r.version_id = l.version_id and r.status = 'waiting'
      )
    );
  insert into private.funnel_listeners (workspace_id, funnel_id, version_id, type, subject, starts)
    select distinct funnel.workspace_id, funnel.id, version, l ->> 'type', l ->> 'subject', coalesce((l ->> 'starts')::boolean, true)
    from jsonb_array_elements(listeners) l;
end
$$;
comment on function private.write_listeners is 'Replaces what a funnel listens to; older versions keep theirs as long as somebody waits in them.';

create or replace function public.publish_funnel(funnel uuid, revision integer, listeners jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  locked public.funnels := private.lock_funnel(funnel);
  graph jsonb := private.draft_graph(funnel);
  version uuid;
begin
  perform private.check_listeners(listeners);
  if locked.draft_revision is distinct from revision then
    return private.stale(locked, revision);
  end if;
  if private.refusal(locked, graph) is not null then
    return private.refusal(locked, graph);
  end if;
  version := private.freeze_draft(locked, graph);
  update public.funnels f
    set status = 'active', published_version_id = version, published_revision = revision,
      updated_by = auth.uid(), updated_at = now()
    where f.id = funnel;
  update public.funnel_pauses p set resumed_at = clock_timestamp(), meaning = 'keep'
    where p.funnel_id = funnel and p.resumed_at is null;
  perform private.write_listeners(locked, version, listeners);
  delete from private.deleted_nodes d where d.funnel_id = funnel and d.deleted_at < now() - interval '90 days';
  return jsonb_build_object('status', 'published', 'versionId', version,
    'number', (select v.number from public.funnel_versions v where v.id = version));
end
$$;

-- Steps that are switched off.
alter table public.funnel_sequences add column disabled boolean not null default false;
comment on column public.funnel_sequences.disabled is 'Switched off: whoever comes here passes through by the first port.';

create or replace function private.draft_graph(funnel uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('schema', 1, 'nodes', coalesce(
    jsonb_object_agg(s.node_id, jsonb_build_object(
      'id', s.node_id, 'kind', s.kind, 'title', s.title, 'settings', s.settings, 'ports', s.ports,
      'position', jsonb_build_object('x', s.x, 'y', s.y)
    ) || case when s.disabled then '{"disabled": true}'::jsonb else '{}' end), '{}'))
  from public.funnel_sequences s where s.funnel_id = funnel
$$;
comment on function private.draft_graph is
  'The funnel document: {"schema": 1, "nodes": {id: {id, kind, title, settings, ports, position}}}, with "disabled": true where a step is switched off.';

create or replace function private.is_node(node jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(
    jsonb_typeof(node) = 'object'
    and node ?& '{id, kind, title, settings, ports, position}'
    and node - '{id, kind, title, settings, ports, position, disabled}'::text[] = '{}'
    and (not node ? 'disabled' or node -> 'disabled' = 'true')
    and jsonb_typeof(node -> 'id') = 'string' and node ->> 'id' ~ '^[A-Za-z0-9_-]{1,40}$'
    and jsonb_typeof(node -> 'kind') = 'string' and length(node ->> 'kind') between 1 and 60
    and jsonb_typeof(node -> 'title') in ('string', 'null') and length(coalesce(node ->> 'title', '')) <= 200
    and jsonb_typeof(node -> 'settings') = 'object' and length(node ->> 'settings') <= 500000
    and jsonb_typeof(node -> 'ports') = 'object'
    and (select coalesce(bool_and(
          port.key ~ '^[A-Za-z0-9_-]{1,40}$'
          and jsonb_typeof(port.value) = 'string' and port.value #>> '{}' ~ '^[A-Za-z0-9_-]{1,40}$'
        ), true)
        from jsonb_each(case jsonb_typeof(node -> 'ports') when 'object' then node -> 'ports' else '{}' end) port)
    and jsonb_typeof(node #> '{position,x}') = 'number'
    and jsonb_typeof(node #> '{position,y}') = 'number'
    and abs((node #>> '{position,x}')::numeric) < 1e9 and abs((node #>> '{position,y}')::numeric) < 1e9,
    false)
$$;

create or replace function private.write_draft(funnel public.funnels, upserts jsonb, deletes text[]) returns void
language plpgsql security definer set search_path = '' as $$
declare
  next_revision integer := funnel.draft_revision + 1;
begin
  with gone as (
    delete from public.funnel_sequences s where s.funnel_id = funnel.id and s.node_id = any (deletes) returning s.node_id
  )
  insert into private.deleted_nodes (funnel_id, node_id, revision, deleted_by)
    select funnel.id, gone.node_id, next_revision, auth.uid() from gone
    on conflict (funnel_id, node_id) do update
      set revision = excluded.revision, deleted_by = excluded.deleted_by, deleted_at = excluded.deleted_at;

  insert into public.funnel_sequences as s
    (funnel_id, node_id, workspace_id, kind, title, settings, ports, x, y, disabled, revision, updated_by)
    select funnel.id, node ->> 'id', funnel.workspace_id, node ->> 'kind', node ->> 'title', node -> 'settings',
      node -> 'ports', (node #>> '{position,x}')::float8, (node #>> '{position,y}')::float8, node ? 'disabled',
      next_revision, auth.uid()
    from jsonb_array_elements(upserts) node
    on conflict (funnel_id, node_id) do update
      set kind = excluded.kind, title = excluded.title, settings = excluded.settings, ports = excluded.ports,
        x = excluded.x, y = excluded.y, disabled = excluded.disabled,
        revision = excluded.revision, updated_by = excluded.updated_by, updated_at = now()
      -- A step that was sent along unchanged is nobody's change.
      where (s.kind, s.title, s.settings, s.ports, s.x, s.y, s.disabled)
        is distinct from
        (excluded.kind, excluded.title, excluded.settings, excluded.ports, excluded.x, excluded.y, excluded.disabled);

  delete from private.deleted_nodes d
    using jsonb_array_elements(upserts) node
    where d.funnel_id = funnel.id and d.node_id = node ->> 'id';
  update public.funnels f set draft_revision = next_revision, updated_by = auth.uid(), updated_at = now()
    where f.id = funnel.id;
end
$$;

create or replace function public.duplicate_funnel(funnel uuid, name text default null) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  original public.funnels := private.lock_funnel(funnel);
  created uuid;
begin
  insert into public.funnels (workspace_id, name, draft_revision, created_by, updated_by)
    values (
      original.workspace_id, coalesce(btrim(duplicate_funnel.name), original.name), 1, auth.uid(), auth.uid()
    )
    returning id into created;
  insert into public.funnel_sequences
    (funnel_id, node_id, workspace_id, kind, title, settings, ports, x, y, disabled, revision, updated_by)
    select created, s.node_id, s.workspace_id, s.kind, s.title, s.settings, s.ports, s.x, s.y, s.disabled, 1, auth.uid()
    from public.funnel_sequences s where s.funnel_id = original.id;
  return created;
end
$$;
