-- Contacts: search, profile, timeline, bulk tagging, and what mail links report.
-- Search runs as its definer: under row-level security Postgres would not use the trigram index for a member's pattern.
-- So each function checks membership itself and binds the workspace.

-- Search.
create function private.search_pattern(word text) returns text
language sql immutable set search_path = '' as $$
  -- One or two letters hold no trigram of their own; with the space before a word's beginning they do.
  select case when length(word) < 3 then '% ' else '%' end || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'
$$;

create function private.label_condition(tags uuid[], lists uuid[]) returns text
language sql stable set search_path = '' as $$
  with labels as (
    select 'contact_tags' as pivot, 'tag_id' as label, tag as id,
      (select count(*) from (select 1 from public.contact_tags t where t.tag_id = tag limit 5001) bounded) as size
    from unnest(tags) tag
    union all
    select 'contact_lists', 'list_id', list,
      (select count(*) from (select 1 from public.contact_lists l where l.list_id = list limit 5001) bounded)
    from unnest(lists) list
  ), ranked as (
    select *, row_number() over (order by size, id) = 1 and size <= 5000 as leads from labels
  )
  select string_agg(
    format(
      -- The rarest label leads, as an array that the planner takes for short: were its people all among the oldest,
      -- walking down from the newest contact would visit everybody.
      case when leads then 'c.id = any (array(select p.contact_id from public.%I p where p.%I = %L))'
        else 'exists (select 1 from public.%I p where p.contact_id = c.id and p.%I = %L)' end,
      pivot, label, id),
    ' and ')
  from ranked
$$;

create function private.contact_filter(workspace uuid, query text, tags uuid[], lists uuid[], status text) returns text
language sql stable set search_path = '' as $$
  select concat_ws(' and ',
    format('c.workspace_id = %L', workspace),
    (select string_agg(format('c.search like %L', private.search_pattern(word)), ' and ')
      from regexp_split_to_table(lower(query), '\s+') word where word <> ''),
    private.label_condition(tags, lists),
    case when status is not null then format('c.status = %L', status) end
  )
$$;
comment on function private.contact_filter is
  'A condition over contacts c with its values as literals, so that the planner sees how rare each of them is.';

create function private.cursor_condition(after_cursor text) returns text
language plpgsql immutable set search_path = '' as $$
begin
  if after_cursor is null then
    return '';
  end if;
  return format(' and (c.created_at, c.id) < (%L::timestamptz, %L::uuid)',
    split_part(after_cursor, '|', 1)::timestamptz, split_part(after_cursor, '|', 2)::uuid);
exception when invalid_text_representation or invalid_datetime_format or datetime_field_overflow then
  raise exception 'Unknown cursor' using errcode = '22023';
end
$$;

create function private.labels_of(contact uuid) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'tags', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by lower(t.name)), '[]')
      from public.contact_tags p join public.tags t on t.id = p.tag_id where p.contact_id = contact),
    'lists', (
      select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name) order by lower(l.name)), '[]')
      from public.contact_lists p join public.lists l on l.id = p.list_id where p.contact_id = contact)
  )
$$;

create function private.contacts_page(filter text, after_cursor text, page_size integer) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  page jsonb;
begin
  execute format(
    'with page as (
       select * from public.contacts c where %1$s %2$s order by c.created_at desc, c.id desc limit %3$s + 1
     ), numbered as (
       select p.*, row_number() over (order by p.created_at desc, p.id desc) as nth from page p
     )
     select jsonb_build_object(
       ''rows'', coalesce(jsonb_agg(
         to_jsonb(n) - ''{search,nth}''::text[] || private.labels_of(n.id) order by n.nth) filter (where n.nth <= %3$s), ''[]''),
       ''next'', (select o.created_at || ''|'' || o.id from numbered o where o.nth = %3$s and exists (
         select 1 from numbered r where r.nth > %3$s))
     ) from numbered n',
    filter, private.cursor_condition(after_cursor), page_size
  ) into page;
  return page;
end
$$;

create function public.search_contacts(
  workspace uuid, query text default '', tags uuid[] default '{}', lists uuid[] default '{}', status text default null,
  after_cursor text default null, page_size integer default 50
) returns jsonb
language plpgsql stable security definer set search_path = '' set timezone = 'UTC' as $$
declare
  filter text;
  total bigint;
begin
  perform private.require_member(workspace);
  if length(query) > 200 or cardinality(tags) > 20 or cardinality(lists) > 20 or page_size not between 1 and 200 then
    raise exception 'The search is too long, or the page too large' using errcode = '22023';
  end if;
  filter := private.contact_filter(workspace, query, tags, lists, status);
  if after_cursor is null then
    execute format('select count(*) from (select 1 from public.contacts c where %s limit 10001) bounded', filter) into total;
  end if;
  return private.contacts_page(filter, after_cursor, page_size)
    || jsonb_build_object('total', case when total > 10000 then 10000 else total end, 'totalIsExact', total <= 10000);
end
$$;
comment on function public.search_contacts is
  'Newest first: {rows, next, total, totalIsExact}. All words, all tags and all lists must match. `next` is the after_cursor of the following page, null at the end; the total is counted up to 10,000, and on the first page only.';

-- One contact.
create function private.workspace_of_contact(contact uuid) returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  workspace uuid;
begin
  select c.workspace_id into workspace from public.contacts c where c.id = contact;
  perform private.require_member(workspace);
  return workspace;
end
$$;

create function public.contact_profile(contact uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  workspace uuid := private.workspace_of_contact(contact);
begin
  return (
    select private.labels_of(c.id) || jsonb_build_object(
      'contact', to_jsonb(c) - 'search',
      'owner', private.person(c.owner_id),
      'workspaceTimeZone', (select w.time_zone from public.workspaces w where w.id = workspace),
      'suppressed', (
        select s.reason from public.suppressions s where s.workspace_id = workspace and s.email = lower(c.email)),
      'customFields', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'key', f.key, 'label', f.label, 'type', f.type, 'choices', f.choices) order by f.label), '[]')
        from public.custom_fields f where f.workspace_id = workspace),
      'orders', (
        select coalesce(jsonb_agg(to_jsonb(o) - '{workspace_id,contact_id}'::text[] order by o.placed_at desc), '[]')
        from (
          select * from public.orders r where r.contact_id = contact order by r.placed_at desc limit 50
        ) o)
    )
    from public.contacts c where c.id = contact
  );
end
$$;
comment on function public.contact_profile is
  '{contact, tags, lists, owner, suppressed, workspaceTimeZone, customFields, orders}; suppressed is the reason, or null.';

create function public.contact_runs(contact uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.workspace_of_contact(contact);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', r.id, 'funnelId', r.funnel_id, 'funnelName', f.name, 'funnelStatus', f.status,
      'versionNumber', v.number, 'entry', r.entry, 'status', r.status,
      'nodeId', r.node_id,
      'nodeTitle', v.graph #>> array['nodes', r.node_id, 'title'],
      'nodeKind', v.graph #>> array['nodes', r.node_id, 'kind'],
      'visit', r.visit, 'nodeEnteredAt', r.node_entered_at, 'wait', r.wait, 'wakeAt', r.wake_at,
      'enteredAt', r.entered_at, 'endedAt', r.ended_at, 'endReason', r.end_reason, 'error', r.error
    ) order by r.entered_at desc, r.id), '[]')
    from (
      select * from public.funnel_subscribers s where s.contact_id = contact order by s.entered_at desc limit 200
    ) r
    join public.funnels f on f.id = r.funnel_id
    join public.funnel_versions v on v.id = r.version_id
  );
end
$$;
comment on function public.contact_runs is 'Where the contact stands in each of its journeys, newest first; at most 200.';

-- The timeline: three histories in one order, newest first. Each is read by its own index from the cursor on, as far as
-- one page may need, and then they are merged. The key makes the order total, so that no page repeats or skips an entry.
create type private.timeline_place as (at timestamptz, source smallint, place bigint, key text collate "C");
create type private.timeline_entry as (place private.timeline_place, item jsonb);

create function private.timeline_cursor(cursor text) returns private.timeline_place
language plpgsql immutable set search_path = '' as $$
begin
  if cursor is null then
    return ('infinity', 0, 0, '')::private.timeline_place;
  end if;
  return (
    split_part(cursor, '|', 1), split_part(cursor, '|', 2), split_part(cursor, '|', 3), split_part(cursor, '|', 4)
  )::private.timeline_place;
exception when invalid_text_representation or invalid_datetime_format or datetime_field_overflow or numeric_value_out_of_range then
  raise exception 'Unknown cursor' using errcode = '22023';
end
$$;

create function private.timeline_events(contact uuid, before private.timeline_place, amount integer)
returns setof private.timeline_entry
language sql stable set search_path = '' as $$
  select (e.occurred_at, 3, e.id, e.id::text)::private.timeline_place, jsonb_build_object(
    'source', 'event', 'type', e.type, 'subject', e.subject, 'data', e.data, 'runId', e.run_id, 'historic', e.historic,
    'subjectName', case split_part(e.type, '.', 1)
      when 'tag' then (select t.name from public.tags t where t.id::text = e.subject and t.workspace_id = e.workspace_id)
      when 'list' then (select l.name from public.lists l where l.id::text = e.subject and l.workspace_id = e.workspace_id)
      when 'funnel' then (select f.name from public.funnels f where f.id::text = e.subject and f.workspace_id = e.workspace_id)
      when 'mail' then (select m.subject from public.messages m where m.id::text = e.subject and m.contact_id = e.contact_id)
    end)
  from public.contact_events e
  where e.contact_id = contact and e.occurred_at <= before.at
    and (e.occurred_at, 3, e.id, e.id::text)::private.timeline_place < before
  order by e.occurred_at desc, e.id desc
  limit amount
$$;

create function private.timeline_steps(contact uuid, before private.timeline_place, amount integer)
returns setof private.timeline_entry
language sql stable set search_path = '' as $$
  with steps as materialized (
    select s.*, (s.finished_at, 2, s.position, s.run_id || ':' || s.node_id || ':' || s.visit)::private.timeline_place as place
    from public.funnel_metrics s
    where s.contact_id = contact and s.finished_at <= before.at
      and (s.finished_at, 2, s.position, s.run_id || ':' || s.node_id || ':' || s.visit)::private.timeline_place < before
    order by s.finished_at desc, s.position desc, (s.run_id || ':' || s.node_id || ':' || s.visit) collate "C" desc
    limit amount
  ), titles as materialized (
    -- Each graph is unpacked once, however many of its steps are shown.
    select v.id as version_id, v.number, node.key as node_id, node.value ->> 'title' as title
    from public.funnel_versions v, jsonb_each(v.graph -> 'nodes') node
    where v.id in (select s.version_id from steps s)
  )
  select s.place, jsonb_build_object(
    'source', 'step', 'runId', s.run_id, 'funnelId', s.funnel_id, 'funnelName', f.name, 'versionNumber', t.number,
    'nodeId', s.node_id, 'nodeTitle', t.title, 'nodeKind', s.kind, 'visit', s.visit, 'position', s.position,
    'outcome', s.outcome, 'port', s.port, 'enteredAt', s.entered_at, 'detail', s.detail)
  from steps s
  join public.funnels f on f.id = s.funnel_id
  left join titles t on t.version_id = s.version_id and t.node_id = s.node_id
$$;

create function private.timeline_messages(contact uuid, before private.timeline_place, amount integer)
returns setof private.timeline_entry
language sql stable set search_path = '' as $$
  select m.place, jsonb_build_object(
    'source', 'message', 'messageId', m.id, 'runId', m.run_id, 'funnelId', m.funnel_id, 'funnelName', f.name,
    'nodeId', m.node_id, 'channel', m.channel, 'status', m.status, 'reason', m.reason, 'subject', m.subject,
    'recipient', m.recipient, 'attempts', m.attempts, 'dueAt', m.due_at, 'handedAt', m.handed_at, 'settledAt', m.settled_at,
    'opens', (select count(*) from public.message_engagements g where g.message_id = m.id and g.kind = 'open'),
    'clicks', (select count(*) from public.message_engagements g where g.message_id = m.id and g.kind = 'click'))
  from (
    select n.*, (n.created_at, 1, 0, n.id::text)::private.timeline_place as place
    from public.messages n
    where n.contact_id = contact and n.created_at <= before.at
      and (n.created_at, 1, 0, n.id::text)::private.timeline_place < before
    order by n.created_at desc, n.id desc
    limit amount
  ) m
  join public.funnels f on f.id = m.funnel_id
$$;

create function public.contact_timeline(contact uuid, before_cursor text default null, page_size integer default 50)
returns jsonb
language plpgsql stable security definer set search_path = '' set timezone = 'UTC' as $$
declare
  before private.timeline_place := private.timeline_cursor(before_cursor);
begin
  perform private.workspace_of_contact(contact);
  if page_size not between 1 and 200 then
    raise exception 'A page has 1 to 200 entries' using errcode = '22023';
  end if;
  return (
    with merged as (
      select * from private.timeline_events(contact, before, page_size + 1)
      union all select * from private.timeline_steps(contact, before, page_size + 1)
      union all select * from private.timeline_messages(contact, before, page_size + 1)
    ), page as (
      select (m.place).*, m.item, row_number() over (order by m.place desc) as nth from merged m
      order by nth limit page_size + 1
    )
    select jsonb_build_object(
      'items', coalesce(
        jsonb_agg(jsonb_build_object('key', p.source || ':' || p.key, 'at', p.at) || p.item order by p.nth)
          filter (where p.nth <= page_size),
        '[]'),
      'next', (
        select concat_ws('|', q.at, q.source, q.place, q.key) from page q
        where q.nth = page_size and exists (select 1 from page r where r.nth > page_size))
    )
    from page p
  );
end
$$;
comment on function public.contact_timeline is
  'Events, steps and messages of a contact, newest first: {items: [{key, at, source: "event", "step" or "message", …}], next}. `next` is the before_cursor of the following page, null at the end.';

-- Tags and lists, for many contacts in one statement. They answer how many contacts changed.
create function private.check_bulk(contacts uuid[]) returns void
language plpgsql immutable set search_path = '' as $$
begin
  if contacts is null or cardinality(contacts) > 10000 then
    raise exception 'Between none and 10,000 contacts at once' using errcode = '54000';
  end if;
end
$$;

create function public.apply_tag(contacts uuid[], tag uuid) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  workspace uuid := (select t.workspace_id from public.tags t where t.id = tag);
  changed integer;
begin
  perform private.require_editor(workspace);
  perform private.check_bulk(contacts);
  insert into public.contact_tags (contact_id, tag_id, workspace_id)
    select c.id, tag, workspace from public.contacts c
    where c.id = any (contacts) and c.workspace_id = workspace
    order by c.id
    on conflict do nothing;
  get diagnostics changed = row_count;
  return changed;
end
$$;
comment on function public.apply_tag is 'How many contacts did not carry the tag before; those of other workspaces are passed over.';

create function public.remove_tag(contacts uuid[], tag uuid) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  changed integer;
begin
  perform private.require_editor((select t.workspace_id from public.tags t where t.id = tag));
  perform private.check_bulk(contacts);
  delete from public.contact_tags p where p.tag_id = tag and p.contact_id = any (contacts);
  get diagnostics changed = row_count;
  return changed;
end
$$;

create function public.join_list(contacts uuid[], list uuid) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  workspace uuid := (select l.workspace_id from public.lists l where l.id = list);
  changed integer;
begin
  perform private.require_editor(workspace);
  perform private.check_bulk(contacts);
  insert into public.contact_lists (contact_id, list_id, workspace_id)
    select c.id, list, workspace from public.contacts c
    where c.id = any (contacts) and c.workspace_id = workspace
    order by c.id
    on conflict do nothing;
  get diagnostics changed = row_count;
  return changed;
end
$$;

create function public.leave_list(contacts uuid[], list uuid) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  changed integer;
begin
  perform private.require_editor((select l.workspace_id from public.lists l where l.id = list));
  perform private.check_bulk(contacts);
  delete from public.contact_lists p where p.list_id = list and p.contact_id = any (contacts);
  get diagnostics changed = row_count;
  return changed;
end
$$;

-- What mail links report. Called by the tracking handlers, after they have verified the link's signature.
create function public.record_engagement(
  message uuid, kind text, link smallint default null, occurred timestamptz default clock_timestamp()
) returns text
language plpgsql security definer set search_path = '' as $$
declare
  mail public.messages;
  target text;
begin
  select * into mail from public.messages m where m.id = message;
  if mail.id is null then
    return null;
  end if;
  if kind not in ('open', 'click') then
    raise exception 'Not an engagement: %', kind using errcode = '22023';
  end if;
  select l.url into target from public.message_links l where l.message_id = message and l.position = link;
  insert into public.message_engagements (message_id, workspace_id, kind, link_position, occurred_at)
    values (message, mail.workspace_id, kind, link, occurred);
  insert into public.contact_events (workspace_id, contact_id, type, subject, data, occurred_at)
    values (mail.workspace_id, mail.contact_id, case kind when 'open' then 'mail.opened' else 'mail.clicked' end, message::text,
      jsonb_strip_nulls(jsonb_build_object('node', mail.node_id, 'funnel', mail.funnel_id, 'run', mail.run_id, 'url', target)),
      occurred);
  update public.contacts c set last_activity_at = greatest(c.last_activity_at, occurred) where c.id = mail.contact_id;
  return target;
end
$$;
comment on function public.record_engagement is
  'Records an open or a click of a message and tells the funnels. Answers where the link leads; null for an open, and for a message that is gone.';

create function public.unsubscribe_contact(message uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  mail public.messages;
begin
  select * into mail from public.messages m where m.id = message;
  if mail.id is null then
    return false;
  end if;
  -- A mail program and its reader may both ask: only the first time counts. The trigger on contacts tells the funnels.
  update public.contacts c set status = 'unsubscribed', last_activity_at = greatest(c.last_activity_at, now())
    where c.id = mail.contact_id and c.status in ('pending', 'subscribed');
  if found then
    insert into public.message_engagements (message_id, workspace_id, kind) values (message, mail.workspace_id, 'unsubscribe');
  end if;
  return true;
end
$$;
comment on function public.unsubscribe_contact is 'Unsubscribes whoever got this message. False if the message is gone.';

grant execute on function
  public.search_contacts(uuid, text, uuid[], uuid[], text, text, integer),
  public.contact_profile(uuid),
  public.contact_runs(uuid),
  public.contact_timeline(uuid, text, integer),
  public.apply_tag(uuid[], uuid),
  public.remove_tag(uuid[], uuid),
  public.join_list(uuid[], uuid),
  public.leave_list(uuid[], uuid)
to authenticated;
grant execute on function
  public.record_engagement(uuid, text, smallint, timestamptz), public.unsubscribe_contact(uuid)
to rivulet_scheduler, service_role;
