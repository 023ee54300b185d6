-- Funnels: what the editor and the funnels page call. All run as their definer and check membership themselves:
-- the tables below are read-only for people, so a draft, a version or a run changes here or not at all.
-- A workspace, funnel or run that the caller may not see is answered like one that does not exist.

-- Checks.
create function private.require_member(workspace uuid) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if workspace is null or workspace not in (select private.my_workspaces()) then
    raise exception 'Not found, or not yours' using errcode = 'PT404';
  end if;
end
$$;

create function private.require_editor(workspace uuid) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(workspace);
  if workspace not in (select private.editable_workspaces()) then
    raise exception 'Your role in this workspace only allows reading' using errcode = '42501';
  end if;
end
$$;

create function private.lock_funnel(funnel uuid) returns public.funnels
language plpgsql security definer set search_path = '' as $$
declare
  locked public.funnels;
begin
  select * into locked from public.funnels f where f.id = funnel for no key update;
  perform private.require_editor(locked.workspace_id);
  return locked;
end
$$;
comment on function private.lock_funnel is 'The funnel, locked against others who edit it; refuses callers who may not.';

create function private.person(user_id uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'id', u.id,
    'name', coalesce(u.raw_user_meta_data ->> 'full_name', u.raw_user_meta_data ->> 'name'),
    'email', u.email
  )
  from auth.users u where u.id = person.user_id
$$;
comment on function private.person is 'The one place that reads auth.users: {id, name, email}.';

-- Workspaces.
create function public.create_workspace(name text, time_zone text default 'UTC') returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  created uuid;
begin
  if auth.uid() is null then
    raise exception 'Sign in to create a workspace' using errcode = '42501';
  end if;
  if not exists (select 1 from pg_catalog.pg_timezone_names z where z.name = create_workspace.time_zone) then
    raise exception 'Unknown time zone: %', time_zone using errcode = '22023';
  end if;
  insert into public.workspaces (name, time_zone) values (btrim(create_workspace.name), create_workspace.time_zone)
    returning id into created;
  insert into public.workspace_members (workspace_id, user_id, role) values (created, auth.uid(), 'owner');
  return created;
end
$$;
comment on function public.create_workspace is 'Makes a workspace whose owner is the caller.';

-- A funnel's life.
create function public.create_funnel(workspace uuid, name text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  created uuid;
begin
  perform private.require_editor(workspace);
  insert into public.funnels (workspace_id, name, created_by, updated_by)
    values (workspace, btrim(create_funnel.name), auth.uid(), auth.uid())
    returning id into created;
  return created;
end
$$;

create function public.duplicate_funnel(funnel uuid, name text default null) returns uuid
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
    (funnel_id, node_id, workspace_id, kind, title, settings, ports, x, y, revision, updated_by)
    select created, s.node_id, s.workspace_id, s.kind, s.title, s.settings, s.ports, s.x, s.y, 1, auth.uid()
    from public.funnel_sequences s where s.funnel_id = original.id;
  return created;
end
$$;
comment on function public.duplicate_funnel is 'A new draft with the same steps; nobody inside, nothing published.';

create function public.rename_funnel(funnel uuid, name text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform private.lock_funnel(funnel);
  update public.funnels f set name = btrim(rename_funnel.name), updated_by = auth.uid(), updated_at = now()
    where f.id = funnel;
end
$$;

create function private.move_funnel(funnel uuid, from_statuses text[], to_status text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  locked public.funnels := private.lock_funnel(funnel);
begin
  if locked.status = to_status then
    return;
  end if;
  if locked.status <> all (from_statuses) then
    raise exception 'A funnel that is % cannot become %', locked.status, to_status using errcode = 'PT409';
  end if;
  update public.funnels f set status = to_status, updated_by = auth.uid(), updated_at = now() where f.id = funnel;
end
$$;

create function public.pause_funnel(funnel uuid) returns void
language sql security definer set search_path = '' as $$
  select private.move_funnel(funnel, '{active}', 'paused')
$$;
comment on function public.pause_funnel is 'Those inside stay where they are; nobody enters.';

create function public.resume_funnel(funnel uuid) returns void
language sql security definer set search_path = '' as $$
  select private.move_funnel(funnel, '{paused}', 'active')
$$;

create function public.archive_funnel(funnel uuid) returns void
language sql security definer set search_path = '' as $$
  select private.move_funnel(funnel, '{draft, active, paused}', 'archived')
$$;
comment on function public.archive_funnel is 'Puts a funnel away with its history; those inside stop where they are.';

create function public.restore_funnel(funnel uuid) returns void
language sql security definer set search_path = '' as $$
  select private.move_funnel(
    funnel, '{archived}',
    case when f.published_version_id is null then 'draft' else 'paused' end
  )
  from (select 1) one left join public.funnels f on f.id = funnel
$$;
comment on function public.restore_funnel is 'Takes a funnel out of the archive; it runs again only when somebody resumes it.';

-- The draft.
create function private.draft_graph(funnel uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('schema', 1, 'nodes', coalesce(
    jsonb_object_agg(s.node_id, jsonb_build_object(
      'id', s.node_id, 'kind', s.kind, 'title', s.title, 'settings', s.settings, 'ports', s.ports,
      'position', jsonb_build_object('x', s.x, 'y', s.y)
    )), '{}'))
  from public.funnel_sequences s where s.funnel_id = funnel
$$;
comment on function private.draft_graph is 'The funnel document: {"schema": 1, "nodes": {id: {id, kind, title, settings, ports, position}}}.';

create function public.load_funnel(funnel uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  found public.funnels;
begin
  select * into found from public.funnels f where f.id = funnel;
  perform private.require_member(found.workspace_id);
  return jsonb_build_object(
    'funnel', jsonb_build_object(
      'id', found.id,
      'workspaceId', found.workspace_id,
      'name', found.name,
      'status', found.status,
      'draftRevision', found.draft_revision,
      'publishedRevision', found.published_revision,
      'publishedVersionId', found.published_version_id,
      'publishedNumber', (select v.number from public.funnel_versions v where v.id = found.published_version_id),
      'updatedAt', found.updated_at,
      'updatedBy', private.person(found.updated_by)
    ),
    'graph', private.draft_graph(found.id)
  );
end
$$;
comment on function public.load_funnel is 'A funnel and its draft as one JSON value, so that no limit on rows can cut a graph short.';

create function private.is_node(node jsonb) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce(
    jsonb_typeof(node) = 'object'
    and node ?& '{id, kind, title, settings, ports, position}'
    and node - '{id, kind, title, settings, ports, position}'::text[] = '{}'
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
comment on function private.is_node is 'The shape of a step in the funnel document. What its settings mean is the kind''s own affair.';

create function private.check_save(upserts jsonb, deletes text[]) returns void
language plpgsql immutable set search_path = '' as $$
declare
  culprit jsonb;
begin
  if jsonb_typeof(upserts) is distinct from 'array' or deletes is null then
    raise exception 'upserts must be an array of steps, deletes an array of ids' using errcode = '22023';
  end if;
  if jsonb_array_length(upserts) > 1000 or cardinality(deletes) > 1000 then
    raise exception 'At most 1,000 steps in one save' using errcode = '54000';
  end if;
  select node into culprit from jsonb_array_elements(upserts) node where not private.is_node(node) limit 1;
  if culprit is not null then
    raise exception 'This is not a step: %', left(culprit::text, 200) using errcode = '22023';
  end if;
  if exists (
    select 1 from (
      select node ->> 'id' as id from jsonb_array_elements(upserts) node union all select unnest(deletes)
    ) mentioned group by mentioned.id having count(*) > 1
  ) then
    raise exception 'A step may be mentioned once in a save' using errcode = '22023';
  end if;
end
$$;

create function private.changes_since(funnel uuid, base_revision integer) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
      'nodeId', change.node_id, 'kind', change.kind, 'revision', change.revision,
      'by', private.person(change.by), 'at', change.at
    ) order by change.revision, change.node_id), '[]')
  from (
    select s.node_id, 'changed' as kind, s.revision, s.updated_by as by, s.updated_at as at
    from public.funnel_sequences s
    where s.funnel_id = changes_since.funnel and s.revision > base_revision
    union all
    select d.node_id, 'deleted', d.revision, d.deleted_by, d.deleted_at
    from private.deleted_nodes d
    where d.funnel_id = changes_since.funnel and d.revision > base_revision
  ) change
$$;
comment on function private.changes_since is 'What others did to a draft: [{nodeId, kind: "changed" or "deleted", revision, by, at}].';

create function private.stale(funnel public.funnels, base_revision integer) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'status', 'stale',
    'revision', funnel.draft_revision,
    'changes', private.changes_since(funnel.id, base_revision),
    'graph', private.draft_graph(funnel.id)
  )
$$;

create function private.write_draft(funnel public.funnels, upserts jsonb, deletes text[]) returns void
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
    (funnel_id, node_id, workspace_id, kind, title, settings, ports, x, y, revision, updated_by)
    select funnel.id, node ->> 'id', funnel.workspace_id, node ->> 'kind', node ->> 'title', node -> 'settings',
      node -> 'ports', (node #>> '{position,x}')::float8, (node #>> '{position,y}')::float8, next_revision, auth.uid()
    from jsonb_array_elements(upserts) node
    on conflict (funnel_id, node_id) do update
      set kind = excluded.kind, title = excluded.title, settings = excluded.settings, ports = excluded.ports,
        x = excluded.x, y = excluded.y, revision = excluded.revision, updated_by = excluded.updated_by, updated_at = now()
      -- A step that was sent along unchanged is nobody's change.
      where (s.kind, s.title, s.settings, s.ports, s.x, s.y)
        is distinct from (excluded.kind, excluded.title, excluded.settings, excluded.ports, excluded.x, excluded.y);

  delete from private.deleted_nodes d
    using jsonb_array_elements(upserts) node
    where d.funnel_id = funnel.id and d.node_id = node ->> 'id';
  update public.funnels f set draft_revision = next_revision, updated_by = auth.uid(), updated_at = now()
    where f.id = funnel.id;
end
$$;

create function public.save_funnel(funnel uuid, base_revision integer, upserts jsonb default '[]', deletes text[] default '{}')
returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  locked public.funnels := private.lock_funnel(funnel);
begin
  perform private.check_save(upserts, deletes);
  if locked.draft_revision is distinct from base_revision then
    return private.stale(locked, base_revision);
  end if;
  perform private.write_draft(locked, upserts, deletes);
  if (select count(*) from public.funnel_sequences s where s.funnel_id = funnel) > 2000 then
    raise exception 'A funnel can have at most 2,000 steps' using errcode = '54000';
  end if;
  return jsonb_build_object('status', 'saved', 'revision', locked.draft_revision + 1);
end
$$;
comment on function public.save_funnel is
  'Saves changed and deleted steps. {status: "saved", revision}, or, when the draft has moved on since base_revision, {status: "stale", revision, changes, graph} with nothing touched.';

-- Publishing.
create function private.check_listeners(listeners jsonb) returns void
language plpgsql immutable set search_path = '' as $$
begin
  if jsonb_typeof(listeners) is distinct from 'array' or jsonb_array_length(listeners) > 500 or exists (
    select 1 from jsonb_array_elements(listeners) l
    where jsonb_typeof(l) <> 'object'
      or jsonb_typeof(l -> 'type') is distinct from 'string' or length(l ->> 'type') not between 1 and 80
      or coalesce(jsonb_typeof(l -> 'subject'), 'null') not in ('string', 'null') or length(l ->> 'subject') > 200
  ) then
    raise exception 'listeners must be an array of {type, subject}' using errcode = '22023';
  end if;
end
$$;

create function private.refusal(funnel public.funnels, graph jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select case
    when funnel.status = 'archived' then '{"status": "refused", "reason": "archived"}'::jsonb
    when graph -> 'nodes' = '{}' then '{"status": "refused", "reason": "empty"}'
    when exists (
      select 1 from jsonb_each(graph -> 'nodes') node, jsonb_each_text(node.value -> 'ports') port
      where not graph -> 'nodes' ? port.value
    ) then '{"status": "refused", "reason": "dangling"}'
  end
$$;
comment on function private.refusal is
  'Why a draft cannot be published at all, or null. The full check, with every problem named, is the editor''s and comes before.';

create function private.freeze_draft(funnel public.funnels, graph jsonb) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  version uuid;
begin
  if funnel.published_revision = funnel.draft_revision then
    return funnel.published_version_id;
  end if;
  insert into public.funnel_versions (workspace_id, funnel_id, number, graph, published_by)
    select funnel.workspace_id, funnel.id, coalesce(max(v.number), 0) + 1, freeze_draft.graph, auth.uid()
    from public.funnel_versions v where v.funnel_id = funnel.id
    returning id into version;
  return version;
end
$$;
comment on function private.freeze_draft is 'The new version, or the present one if nothing has changed since.';

create function public.publish_funnel(funnel uuid, revision integer, listeners jsonb) returns jsonb
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
  delete from private.funnel_listeners l where l.funnel_id = funnel;
  insert into private.funnel_listeners (workspace_id, funnel_id, type, subject)
    select distinct locked.workspace_id, funnel, l ->> 'type', l ->> 'subject' from jsonb_array_elements(listeners) l;
  delete from private.deleted_nodes d where d.funnel_id = funnel and d.deleted_at < now() - interval '90 days';
  return jsonb_build_object('status', 'published', 'versionId', version,
    'number', (select v.number from public.funnel_versions v where v.id = version));
end
$$;
comment on function public.publish_funnel is
  'Freezes the draft of this revision into a version and sets the funnel going on it. {status: "published", versionId, number}, {status: "stale", …} or {status: "refused", reason: "empty", "dangling" or "archived"}.';

-- Counts.
create function public.funnel_counts(funnel uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member((select f.workspace_id from public.funnels f where f.id = funnel));
  return (
    with waiting as (
      select r.node_id, count(*) as amount from public.funnel_subscribers r
      where r.funnel_id = funnel and r.status = 'waiting' group by r.node_id
    ), by_port as (
      select d.node_id, d.measure, d.port, sum(d.amount) as amount from public.funnel_node_deltas d
      where d.funnel_id = funnel group by d.node_id, d.measure, d.port
    ), by_node as (
      select b.node_id,
        sum(b.amount) filter (where b.measure = 'entered') as entered,
        sum(b.amount) filter (where b.measure = 'left') as gone,
        sum(b.amount) filter (where b.measure = 'ended') as ended,
        sum(b.amount) filter (where b.measure = 'failed') as failed,
        sum(b.amount) filter (where b.measure = 'skipped') as skipped,
        jsonb_object_agg(b.port, b.amount) filter (where b.measure = 'left') as ports
      from by_port b group by b.node_id
    )
    select coalesce(jsonb_object_agg(node_id, jsonb_build_object(
      'entered', coalesce(n.entered, 0), 'waiting', coalesce(w.amount, 0), 'left', coalesce(n.gone, 0),
      'ended', coalesce(n.ended, 0), 'failed', coalesce(n.failed, 0), 'skipped', coalesce(n.skipped, 0),
      'ports', coalesce(n.ports, '{}')
    )), '{}')
    from by_node n full join waiting w using (node_id)
  );
end
$$;
comment on function public.funnel_counts is
  'By node, over all versions: {entered, waiting, left, ended, failed, skipped, ports: {port: left by it}}. entered = waiting + left + ended + failed.';

create function public.list_funnels(workspace uuid, include_archived boolean default false) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(workspace);
  return (
    with shown as (
      select * from public.funnels f
      where f.workspace_id = workspace and (include_archived or f.status <> 'archived')
    ), standing as (
      select r.funnel_id, count(*) filter (where r.status = 'waiting') as inside, count(*) filter (where r.status = 'failed') as failed
      from public.funnel_subscribers r
      where r.funnel_id in (select s.id from shown s) and r.status in ('waiting', 'failed')
      group by r.funnel_id
    ), ends as (
      select d.funnel_id, sum(d.amount) as ended from public.funnel_node_deltas d
      where d.funnel_id in (select s.id from shown s) and d.measure = 'finished'
      group by d.funnel_id
    ), drawn as (
      select q.funnel_id, count(*) as steps from public.funnel_sequences q
      where q.funnel_id in (select s.id from shown s)
      group by q.funnel_id
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', f.id, 'name', f.name, 'status', f.status, 'steps', coalesce(d.steps, 0),
      -- A run is inside, failed or ended, and nothing else; so those who ever entered need no counting of their own.
      'entered', coalesce(s.inside, 0) + coalesce(s.failed, 0) + coalesce(e.ended, 0),
      'inside', coalesce(s.inside, 0), 'ended', coalesce(e.ended, 0), 'failed', coalesce(s.failed, 0),
      'draftRevision', f.draft_revision, 'publishedRevision', f.published_revision,
      'createdAt', f.created_at, 'updatedAt', f.updated_at, 'updatedBy', private.person(f.updated_by)
    ) order by f.updated_at desc, f.id), '[]')
    from shown f
    left join standing s on s.funnel_id = f.id
    left join ends e on e.funnel_id = f.id
    left join drawn d on d.funnel_id = f.id
  );
end
$$;
comment on function public.list_funnels is
  'The funnels page, last changed first: [{id, name, status, steps, entered, inside, ended, failed, …}]. The counts are of runs, over all versions.';

-- People inside.
create function public.add_to_funnel(funnel uuid, contacts uuid[]) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  target public.funnels;
  added integer;
begin
  select * into target from public.funnels f where f.id = funnel;
  perform private.require_editor(target.workspace_id);
  if cardinality(contacts) > 10000 then
    raise exception 'At most 10,000 contacts at once' using errcode = '54000';
  end if;
  if target.status <> 'active' or not exists (
    select 1 from private.funnel_listeners l
    where l.funnel_id = funnel and l.type = 'funnel.added-by-hand' and (l.subject is null or l.subject = funnel::text)
  ) then
    raise exception 'This funnel takes nobody by hand now' using errcode = 'PT409';
  end if;
  insert into public.contact_events (workspace_id, contact_id, type, subject, data)
    select c.workspace_id, c.id, 'funnel.added-by-hand', funnel::text, jsonb_build_object('by', auth.uid())
    from public.contacts c
    where c.id = any (contacts) and c.workspace_id = target.workspace_id
    order by c.id;
  get diagnostics added = row_count;
  return added;
end
$$;
comment on function public.add_to_funnel is 'How many contacts were handed to the funnel; those of other workspaces are passed over.';

-- Contacts are locked first, as the schedulers do, so that nobody works on these runs meanwhile.
create function private.retry_failed(runs uuid[]) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  retried integer;
begin
  perform 1 from public.contacts c
    where c.id in (select r.contact_id from public.funnel_subscribers r where r.id = any (runs))
    order by c.id for no key update;
  with again as (
    update public.funnel_subscribers r
      set status = 'waiting', wake_at = now(), occasion = '{"occasion": "retry"}', wait = null, error = null, ended_at = null, end_reason = null
      from public.funnel_subscribers old
      where r.id = any (runs) and r.status = 'failed' and old.id = r.id
      returning r.id, r.workspace_id, r.funnel_id, r.version_id, r.contact_id, r.node_id, r.visit, old.error
  ), unstepped as (
    -- The same visit will be finished once more. What went wrong stays in the contact's history.
    delete from public.funnel_metrics m using again a
      where m.run_id = a.id and m.node_id = a.node_id and m.visit = a.visit and m.outcome = 'failed'
  ), told as (
    insert into public.contact_events (workspace_id, contact_id, type, subject, data)
      select a.workspace_id, a.contact_id, 'run.retried', a.id::text,
        jsonb_build_object('funnel', a.funnel_id, 'node', a.node_id, 'error', a.error, 'by', auth.uid())
      from again a
  ), uncounted as (
    insert into public.funnel_node_deltas (workspace_id, funnel_id, version_id, node_id, measure, hour, amount)
      select a.workspace_id, a.funnel_id, a.version_id, a.node_id, 'failed', date_trunc('hour', now(), 'UTC'), -count(*)
      from again a group by a.workspace_id, a.funnel_id, a.version_id, a.node_id
  )
  select count(*) into retried from again;
  return retried;
end
$$;

create function public.retry_run(run uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_editor((select r.workspace_id from public.funnel_subscribers r where r.id = run));
  return private.retry_failed(array[run]) = 1;
end
$$;
comment on function public.retry_run is 'Lets a failed run try its step again. False if it is not failed (any more).';

create function public.retry_failed_runs(funnel uuid, node text default null) returns integer
language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_editor((select f.workspace_id from public.funnels f where f.id = funnel));
  return private.retry_failed(array(
    select r.id from public.funnel_subscribers r
    where r.funnel_id = funnel and r.status = 'failed' and (node is null or r.node_id = node)
    limit 10000
  ));
end
$$;
comment on function public.retry_failed_runs is 'The same for all failed runs of a funnel, or of one step. At most 10,000 a call; returns how many.';

create function private.requeue(messages uuid[]) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  requeued integer;
begin
  update public.messages m
    set status = 'queued', due_at = now(), attempts = 0, reason = null, settled_at = null, handed_at = null,
      lease_token = null, lease_until = null, not_after = null
    where m.id = any (requeue.messages) and m.status in ('failed', 'unknown');
  get diagnostics requeued = row_count;
  return requeued;
end
$$;

create function public.retry_message(message uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_editor((select m.workspace_id from public.messages m where m.id = message));
  return private.requeue(array[message]) = 1;
end
$$;
comment on function public.retry_message is
  'Sends a failed message again, or an unknown one whose sender accepts that it may arrive twice. False if it is neither (any more).';

create function public.retry_messages(funnel uuid, node text default null, statuses text[] default '{failed}') returns integer
language plpgsql security definer set search_path = '' as $$
begin
  perform private.require_editor((select f.workspace_id from public.funnels f where f.id = funnel));
  return private.requeue(array(
    select m.id from public.messages m
    where m.funnel_id = funnel and (node is null or m.node_id = node)
      and m.status = any (statuses) and m.status in ('failed', 'unknown')
    limit 10000
  ));
end
$$;
comment on function public.retry_messages is 'The same for a funnel or one of its steps. At most 10,000 a call; returns how many.';

grant execute on function
  public.create_workspace(text, text),
  public.create_funnel(uuid, text),
  public.duplicate_funnel(uuid, text),
  public.rename_funnel(uuid, text),
  public.pause_funnel(uuid),
  public.resume_funnel(uuid),
  public.archive_funnel(uuid),
  public.restore_funnel(uuid),
  public.load_funnel(uuid),
  public.save_funnel(uuid, integer, jsonb, text[]),
  public.publish_funnel(uuid, integer, jsonb),
  public.funnel_counts(uuid),
  public.list_funnels(uuid, boolean),
  public.add_to_funnel(uuid, uuid[]),
  public.retry_run(uuid),
  public.retry_failed_runs(uuid, text),
  public.retry_message(uuid),
  public.retry_messages(uuid, text, text[])
to authenticated;
