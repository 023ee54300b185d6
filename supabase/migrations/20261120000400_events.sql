-- Events from changes that pages, imports and the API make. One statement for a bulk change, however many rows.
-- What the scheduler changes, the runtime itself yields as events, with run and depth; so these triggers skip its role.
-- The functions run as their definer: people may change contacts, yet never write history themselves.

create function private.is_historic() returns boolean
language sql stable set search_path = '' as $$
  select coalesce(current_setting('rivulet.historic', true), '') = 'on'
$$;
comment on function private.is_historic is
  'Back-fills say `set local rivulet.historic = ''on''`: their events carry the dates of their rows, and start and wake nothing.';

create function private.moment_of(created_at timestamptz) returns timestamptz
language sql volatile set search_path = '' as $$
  select case when private.is_historic() then created_at else clock_timestamp() end
$$;
comment on function private.moment_of is 'When a row came to be: now, or, in a back-fill, when it says.';

-- Only fields that people see: what is counted or derived (search, updated_at, last_activity_at) is no news.
create function private.visible_fields(contact public.contacts) returns jsonb
language sql immutable set search_path = '' as $$
  select to_jsonb(contact) - '{id, workspace_id, custom, created_at, updated_at, last_activity_at, search}'::text[]
    || coalesce((select jsonb_object_agg('custom.' || key, value) from jsonb_each(contact.custom)), '{}')
$$;

create function private.changed_fields(before public.contacts, after public.contacts) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(key, jsonb_build_object('old', o.value, 'new', n.value)), '{}')
  from jsonb_each(private.visible_fields(before)) o
  full join jsonb_each(private.visible_fields(after)) n using (key)
  where o.value is distinct from n.value
$$;
comment on function private.changed_fields is 'By field: {"city": {"old": "Rome", "new": "Turin"}, "custom.plan": {…}}.';

create function private.emit_contact_created() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.contact_events (workspace_id, contact_id, type, occurred_at, historic)
  select workspace_id, id, 'contact.created', private.moment_of(created_at), private.is_historic() from fresh;
  return null;
end
$$;

create function private.emit_contact_updated() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.contact_events (workspace_id, contact_id, type, data, historic)
  select change.workspace_id, change.id, news.type, news.data, private.is_historic()
  from (
    select n.workspace_id, n.id, o.status as old_status, n.status as new_status, private.changed_fields(o, n) as changed
    from before o
    join fresh n on n.id = o.id
    -- Cheap, and lets the touches of last_activity_at and updated_at pass without building any JSON.
    where (o.prefix, o.first_name, o.last_name, o.email, o.phone, o.address, o.city, o.state, o.country, o.time_zone,
           o.date_of_birth, o.status, o.type, o.source, o.owner_id, o.score, o.lifetime_value, o.custom)
      is distinct from
          (n.prefix, n.first_name, n.last_name, n.email, n.phone, n.address, n.city, n.state, n.country, n.time_zone,
           n.date_of_birth, n.status, n.type, n.source, n.owner_id, n.score, n.lifetime_value, n.custom)
  ) change
  cross join lateral (
    values
      (1, 'contact.updated', jsonb_build_object('changed', change.changed), change.changed <> '{}'),
      (2, 'contact.unsubscribed', jsonb_build_object('from', change.old_status),
        change.new_status = 'unsubscribed' and change.old_status <> 'unsubscribed')
  ) news (place, type, data, is_news)
  where news.is_news
  order by news.place;
  return null;
end
$$;

-- Deleting a contact or a workspace deletes its tags and lists too: only survivors get an event.
-- Both are joined, for a workspace may be gone while its contacts are still about to follow.
create function private.emit_pivot_event() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_table_name = 'contact_tags' then
    insert into public.contact_events (workspace_id, contact_id, type, subject, occurred_at, historic)
    select touched.workspace_id, touched.contact_id, tg_argv[0], touched.tag_id,
      case tg_op when 'INSERT' then private.moment_of(touched.created_at) else clock_timestamp() end, private.is_historic()
    from touched
    join public.contacts c on c.id = touched.contact_id
    join public.workspaces w on w.id = touched.workspace_id;
  else
    insert into public.contact_events (workspace_id, contact_id, type, subject, occurred_at, historic)
    select touched.workspace_id, touched.contact_id, tg_argv[0], touched.list_id,
      case tg_op when 'INSERT' then private.moment_of(touched.created_at) else clock_timestamp() end, private.is_historic()
    from touched
    join public.contacts c on c.id = touched.contact_id
    join public.workspaces w on w.id = touched.workspace_id;
  end if;
  return null;
end
$$;

create trigger emit_created after insert on public.contacts
  referencing new table as fresh
  for each statement when (current_user <> 'rivulet_scheduler') execute function private.emit_contact_created();
create trigger emit_updated after update on public.contacts
  referencing old table as before new table as fresh
  for each statement when (current_user <> 'rivulet_scheduler') execute function private.emit_contact_updated();
create trigger emit_applied after insert on public.contact_tags
  referencing new table as touched
  for each statement when (current_user <> 'rivulet_scheduler') execute function private.emit_pivot_event('tag.applied');
create trigger emit_removed after delete on public.contact_tags
  referencing old table as touched
  for each statement when (current_user <> 'rivulet_scheduler') execute function private.emit_pivot_event('tag.removed');
create trigger emit_joined after insert on public.contact_lists
  referencing new table as touched
  for each statement when (current_user <> 'rivulet_scheduler') execute function private.emit_pivot_event('list.joined');
create trigger emit_left after delete on public.contact_lists
  referencing old table as touched
  for each statement when (current_user <> 'rivulet_scheduler') execute function private.emit_pivot_event('list.left');

-- The inbox holds only what some active funnel listens to, so that history can grow without slowing the schedulers.
create function private.fill_inbox() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.inbox (event_id, workspace_id, contact_id, type, subject, data, occurred_at, arrived_at, run_id, depth)
  select e.id, e.workspace_id, e.contact_id, e.type, e.subject, e.data, e.occurred_at, e.arrived_at, e.run_id, e.depth
  from fresh e
  where not e.historic and exists (
    select 1
    from private.funnel_listeners l
    join public.funnels f on f.id = l.funnel_id and f.status = 'active'
    where l.workspace_id = e.workspace_id and l.type = e.type and (l.subject is null or l.subject = e.subject)
  );
  return null;
end
$$;
-- The scheduler writes both tables itself. A function that it calls runs as its definer, and so comes through here.
create trigger fill_inbox after insert on public.contact_events
  referencing new table as fresh
  for each statement when (current_user <> 'rivulet_scheduler') execute function private.fill_inbox();
