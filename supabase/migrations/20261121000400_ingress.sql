-- Events from outside: an API with keys, forms, inbound webhooks, orders and carts.

-- What comes in is bounded before anything else is asked of it.
create function private.json_depth_exceeds(value jsonb, most integer) returns boolean
language sql immutable set search_path = '' as $$
  with recursive walk (value, depth) as (
    select json_depth_exceeds.value, 1
    union all
    select child.value, walk.depth + 1
    from walk
    cross join lateral (
      select e.value from jsonb_each(case jsonb_typeof(walk.value) when 'object' then walk.value else '{}' end) e
      union all
      select a.value from jsonb_array_elements(case jsonb_typeof(walk.value) when 'array' then walk.value else '[]' end) a
    ) child
    where walk.depth <= most and jsonb_typeof(walk.value) in ('object', 'array')
  )
  select exists (select from walk where depth > most)
$$;
comment on function private.json_depth_exceeds is 'Is it nested deeper than so many levels? A plain value is one level.';

create function private.payload_problem(data jsonb) returns text
language sql immutable set search_path = '' as $$
  select case
    when jsonb_typeof(data) is distinct from 'object' then 'must be an object'
    when octet_length(data::text) > 65536 then 'is larger than 64 kB'
    when private.json_depth_exceeds(data, 20) then 'is nested deeper than 20 levels'
  end
$$;
comment on function private.payload_problem is 'Why the data of an event is refused at the door; null if it is not.';

-- Keys of the API. Only their hashes are kept.
create table private.api_keys (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references public.workspaces on delete cascade,
  name text not null check (length(btrim(name)) between 1 and 120),
  hash bytea not null unique,
  hint text not null,
  created_by uuid references auth.users on delete set null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_keys_workspace on private.api_keys (workspace_id, created_at desc);
comment on column private.api_keys.hash is 'SHA-256 of the key; the key itself is shown once and kept nowhere.';
comment on column private.api_keys.hint is 'The last four characters, to tell keys apart.';

create table private.api_usage (
  key_id uuid not null references private.api_keys on delete cascade,
  minute timestamptz not null,
  events integer not null,
  primary key (key_id, minute)
);
comment on table private.api_usage is 'Events taken in by each key in each minute, for the limit of its rate.';

create table private.event_keys (
  workspace_id uuid not null references public.workspaces on delete cascade,
  key text not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, key)
);
create index event_keys_created on private.event_keys (created_at);
comment on table private.event_keys is 'Idempotency keys of events that were taken in: the same key is taken in once. Kept for a week.';

-- Forms and inbound webhooks.
create table public.forms (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references public.workspaces on delete cascade,
  key text not null check (key ~ '^[a-z0-9][a-z0-9_-]{0,59}$'),
  name text not null check (length(btrim(name)) between 1 and 120),
  redirect_url text check (redirect_url ~ '^https?://' and length(redirect_url) <= 2000),
  created_at timestamptz not null default now(),
  unique (workspace_id, key)
);
comment on table public.forms is 'Forms on other sites. What they send is an event form.submitted whose subject is the key.';

create table public.hooks (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references public.workspaces on delete cascade,
  key text not null check (key ~ '^[a-z0-9][a-z0-9_-]{0,59}$'),
  name text not null check (length(btrim(name)) between 1 and 120),
  token uuid not null unique default gen_random_uuid(),
  email_path text not null default 'email' check (email_path ~ '^[^.]{1,100}(\.[^.]{1,100}){0,9}$'),
  created_at timestamptz not null default now(),
  unique (workspace_id, key)
);
comment on table public.hooks is 'Addresses that other programs call. A call is an event webhook.received whose subject is the key.';
comment on column public.hooks.token is 'The secret part of the address.';
comment on column public.hooks.email_path is 'Where in the payload the contact''s address stands: customer.email.';

-- Carts, and what orders are made of.
alter table public.orders add column items jsonb not null default '[]' check (jsonb_typeof(items) = 'array');
alter table public.workspaces add column cart_minutes integer not null default 60 check (cart_minutes between 5 and 43200);
comment on column public.workspaces.cart_minutes is 'A cart untouched for so many minutes counts as abandoned.';
grant update (cart_minutes) on public.workspaces to authenticated;

create table public.carts (
  workspace_id uuid not null references public.workspaces on delete cascade,
  cart_id text not null check (length(cart_id) between 1 and 200),
  contact_id uuid not null,
  data jsonb not null default '{}',
  status text not null default 'open' check (status in ('open', 'converted', 'abandoned')),
  updated_at timestamptz not null default clock_timestamp(),
  primary key (workspace_id, cart_id),
  foreign key (contact_id, workspace_id) references public.contacts (id, workspace_id) on delete cascade
);
create index carts_open on public.carts (updated_at) where status = 'open';
create index carts_contact on public.carts (contact_id) where status = 'open';
comment on table public.carts is 'What contacts have put into their carts; told by cart.updated. Abandoned ones become events.';

do $$
declare
  target text;
begin
  foreach target in array '{private.api_keys,private.api_usage,private.event_keys,public.forms,public.hooks,public.carts}'::text[] loop
    execute format('alter table %s enable row level security', target);
    execute format('revoke all on %s from public, anon, authenticated, service_role', target);
    execute format('grant all on %s to service_role', target);
  end loop;
  foreach target in array '{public.forms,public.hooks,public.carts}'::text[] loop
    execute format(
      'create policy "members read" on %s for select to authenticated using (workspace_id in (select private.my_workspaces()))', target
    );
    execute format('grant select on %s to authenticated', target);
  end loop;
  foreach target in array '{public.forms,public.hooks}'::text[] loop
    execute format(
      'create policy "editors insert" on %s for insert to authenticated with check (workspace_id in (select private.editable_workspaces()))', target
    );
    execute format(
      'create policy "editors update" on %s for update to authenticated using (workspace_id in (select private.editable_workspaces())) with check (workspace_id in (select private.editable_workspaces()))', target
    );
    execute format(
      'create policy "editors delete" on %s for delete to authenticated using (workspace_id in (select private.editable_workspaces()))', target
    );
    execute format('grant delete on %s to authenticated', target);
  end loop;
end
$$;
grant insert (workspace_id, key, name, redirect_url), update (name, redirect_url) on public.forms to authenticated;
grant insert (workspace_id, key, name, email_path), update (name, email_path) on public.hooks to authenticated;

-- Taking events in.
create function private.event_problem(event jsonb) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  problem text;
begin
  if jsonb_typeof(event) is distinct from 'object' then
    return jsonb_build_object('field', '', 'message', 'must be an object');
  end if;
  if jsonb_typeof(event -> 'contact') is distinct from 'object'
    or not coalesce(event -> 'contact' ->> 'id', event -> 'contact' ->> 'email', event -> 'contact' ->> 'phone') ~ '\S' then
    return jsonb_build_object('field', 'contact', 'message', 'must name a contact by id, email or phone');
  end if;
  if coalesce(event ->> 'type', '') !~ '^(custom\.[a-z0-9._-]{1,60}|order\.(placed|paid|refunded|shipped)|cart\.updated)$' then
    return jsonb_build_object('field', 'type', 'message',
      'must be custom.<name> in small letters, order.placed, order.paid, order.refunded, order.shipped or cart.updated');
  end if;
  problem := private.payload_problem(coalesce(event -> 'data', '{}'));
  if problem is not null then
    return jsonb_build_object('field', 'data', 'message', problem);
  end if;
  if event ->> 'type' = 'cart.updated' and not coalesce(event #>> '{data,cart_id}', '') ~ '\S' then
    return jsonb_build_object('field', 'data.cart_id', 'message', 'is missing');
  end if;
  if length(event ->> 'key') > 200 then
    return jsonb_build_object('field', 'key', 'message', 'is longer than 200 characters');
  end if;
  if event ? 'occurredAt' then
    -- Postgres would also read "yesterday".
    if coalesce(event ->> 'occurredAt', '') !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d' then
      return jsonb_build_object('field', 'occurredAt', 'message', 'is no date with a time, such as 2026-03-01T09:00:00Z');
    end if;
    begin
      if (event ->> 'occurredAt')::timestamptz > now() + interval '5 minutes' then
        return jsonb_build_object('field', 'occurredAt', 'message', 'lies in the future');
      end if;
    exception when others then
      return jsonb_build_object('field', 'occurredAt', 'message', 'is no date with a time, such as 2026-03-01T09:00:00Z');
    end;
  end if;
  return null;
end
$$;
comment on function private.event_problem is 'What is wrong with an event that somebody sends: {field, message}; null if nothing is.';

create function private.ingest(workspace uuid, events jsonb, create_contacts boolean) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  refused jsonb;
  accepted integer;
  duplicates integer;
begin
  create temporary table if not exists ingested (
    place integer, event jsonb, problem jsonb, contact uuid, duplicate boolean
  ) on commit drop;
  truncate pg_temp.ingested;
  insert into pg_temp.ingested (place, event, problem, duplicate)
    select e.ordinality - 1, e.value, private.event_problem(e.value), false
    from jsonb_array_elements(events) with ordinality e;

  if create_contacts then
    insert into public.contacts (workspace_id, email, source)
      select distinct on (lower(btrim(i.event #>> '{contact,email}'))) workspace, btrim(i.event #>> '{contact,email}'), 'api'
      from pg_temp.ingested i
      where i.problem is null and i.event #>> '{contact,email}' ~ '^[^@\s]+@[^@\s]+$' and length(i.event #>> '{contact,email}') <= 320
      on conflict do nothing;
  end if;
  update pg_temp.ingested i set contact = (
    select c.id from public.contacts c
    where c.workspace_id = workspace and (
      (i.event #>> '{contact,id}' is not null and c.id::text = i.event #>> '{contact,id}')
      or (i.event #>> '{contact,id}' is null and i.event #>> '{contact,email}' is not null
        and lower(c.email) = lower(btrim(i.event #>> '{contact,email}')))
      or (coalesce(i.event #>> '{contact,id}', i.event #>> '{contact,email}') is null and c.phone = i.event #>> '{contact,phone}')
    )
    order by c.created_at limit 1
  ) where i.problem is null;
  update pg_temp.ingested i set problem = '{"field": "contact", "message": "is not known in this workspace"}'
    where i.problem is null and i.contact is null;

  -- Whoever comes first with a key is taken in, here and across calls.
  update pg_temp.ingested i set duplicate = true
    where i.problem is null and i.event ? 'key' and exists (
      select from pg_temp.ingested e where e.place < i.place and e.problem is null and e.event ->> 'key' = i.event ->> 'key'
    );
  with taken as (
    insert into private.event_keys (workspace_id, key)
      select workspace, i.event ->> 'key' from pg_temp.ingested i
      where i.problem is null and not i.duplicate and i.event ? 'key'
      order by 2
      on conflict do nothing
      returning event_keys.key
  )
  update pg_temp.ingested i set duplicate = true
    where i.problem is null and not i.duplicate and i.event ? 'key' and i.event ->> 'key' not in (select taken.key from taken);

  insert into public.carts as cart (workspace_id, cart_id, contact_id, data)
    select distinct on (i.event #>> '{data,cart_id}') workspace, left(i.event #>> '{data,cart_id}', 200), i.contact, i.event -> 'data'
    from pg_temp.ingested i
    where i.problem is null and not i.duplicate and i.event ->> 'type' = 'cart.updated'
    order by i.event #>> '{data,cart_id}', i.place desc
    on conflict (workspace_id, cart_id) do update
      set contact_id = excluded.contact_id, data = excluded.data, status = 'open', updated_at = clock_timestamp();
  update public.carts c set status = 'converted'
    where c.status = 'open' and c.contact_id in (
      select i.contact from pg_temp.ingested i
      where i.problem is null and not i.duplicate and i.event ->> 'type' in ('order.placed', 'order.paid')
    );

  insert into public.contact_events (workspace_id, contact_id, type, data, occurred_at, historic)
    select workspace, i.contact, i.event ->> 'type', coalesce(i.event -> 'data', '{}'),
      coalesce((i.event ->> 'occurredAt')::timestamptz, clock_timestamp()), coalesce((i.event ->> 'historic')::boolean, false)
    from pg_temp.ingested i
    where i.problem is null and not i.duplicate
    order by i.place;
  get diagnostics accepted = row_count;
  select count(*) filter (where i.duplicate),
    coalesce(jsonb_agg(jsonb_build_object('index', i.place) || i.problem order by i.place) filter (where i.problem is not null), '[]')
    into duplicates, refused from pg_temp.ingested i;
  return jsonb_build_object('accepted', accepted, 'duplicates', duplicates, 'refused', refused);
end
$$;
comment on function private.ingest is
  'Takes events in, in their order: {accepted, duplicates, refused: [{index, field, message}]}. Refused ones hold up no other.';

create function private.record_events(api_key text, events jsonb, create_contacts boolean default false) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  key private.api_keys;
  used integer;
begin
  select * into key from private.api_keys k
    where k.hash = extensions.digest(api_key, 'sha256') and k.revoked_at is null;
  if key.id is null then
    return '{"status": 401, "message": "This API key is not known."}';
  end if;
  if jsonb_typeof(events) is distinct from 'array' or jsonb_array_length(events) not between 1 and 500 then
    return '{"status": 400, "message": "Send a list of 1 to 500 events."}';
  end if;
  insert into private.api_usage as usage (key_id, minute, events)
    values (key.id, date_trunc('minute', clock_timestamp()), jsonb_array_length(events))
    on conflict (key_id, minute) do update set events = usage.events + excluded.events
    returning usage.events into used;
  if used > 30000 then
    return '{"status": 429, "message": "More than 30,000 events in a minute. Wait for the next minute."}';
  end if;
  update private.api_keys k set last_used_at = clock_timestamp()
    where k.id = key.id and (k.last_used_at is null or k.last_used_at < clock_timestamp() - interval '1 minute');
  return private.ingest(key.workspace_id, events, create_contacts) || '{"status": 200}';
end
$$;
comment on function private.record_events is 'The events API, for whoever holds a key: what ingest says, with the status of the answer.';

create function public.record_event(contact uuid, type text, data jsonb default '{}') returns void
language plpgsql security definer set search_path = '' as $$
declare
  workspace uuid := (select c.workspace_id from public.contacts c where c.id = contact);
  answer jsonb;
begin
  perform private.require_editor(workspace);
  answer := private.ingest(workspace, jsonb_build_array(jsonb_build_object(
    'contact', jsonb_build_object('id', contact), 'type', record_event.type, 'data', record_event.data
  )), false);
  if answer -> 'refused' <> '[]' then
    raise exception '% %', answer #>> '{refused,0,field}', answer #>> '{refused,0,message}' using errcode = '22023';
  end if;
end
$$;
comment on function public.record_event is 'Records that something happened to a contact, and tells the funnels.';

-- Forms: whoever fills one in becomes a contact, or is found by the address. The answer never says which.
create function private.submit_form(form uuid, fields jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  found_form public.forms;
  mail_address text := btrim(fields ->> 'email');
  person uuid;
begin
  select * into found_form from public.forms f where f.id = form;
  if found_form.id is null then
    return '{"status": 404, "message": "There is no such form."}';
  end if;
  if private.payload_problem(fields) is not null then
    return jsonb_build_object('status', 413, 'message', 'The form ' || private.payload_problem(fields) || '.');
  end if;
  if mail_address is null or mail_address !~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' or length(mail_address) > 320 then
    return '{"status": 422, "field": "email", "message": "Enter an email address."}';
  end if;
  insert into public.contacts (workspace_id, email, first_name, last_name, source)
    values (found_form.workspace_id, mail_address, left(fields ->> 'first_name', 200), left(fields ->> 'last_name', 200), 'form')
    on conflict do nothing;
  select c.id into person from public.contacts c
    where c.workspace_id = found_form.workspace_id and lower(c.email) = lower(mail_address);
  insert into public.contact_events (workspace_id, contact_id, type, subject, data)
    values (found_form.workspace_id, person, 'form.submitted', found_form.key, fields - 'email');
  return jsonb_build_object('status', 200, 'redirect', found_form.redirect_url);
end
$$;

create function private.receive_hook(token uuid, payload jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  hook public.hooks;
  mail_address text;
  person uuid;
begin
  select * into hook from public.hooks h where h.token = receive_hook.token;
  if hook.id is null then
    return '{"status": 404, "message": "There is no such address."}';
  end if;
  if private.payload_problem(payload) is not null then
    return jsonb_build_object('status', 413, 'message', 'The payload ' || private.payload_problem(payload) || '.');
  end if;
  mail_address := btrim(payload #>> string_to_array(hook.email_path, '.'));
  if mail_address is null or mail_address !~ '^[^@\s]+@[^@\s]+$' or length(mail_address) > 320 then
    return jsonb_build_object('status', 422, 'field', hook.email_path, 'message', 'must hold the address of the contact.');
  end if;
  insert into public.contacts (workspace_id, email, source) values (hook.workspace_id, mail_address, 'webhook') on conflict do nothing;
  select c.id into person from public.contacts c
    where c.workspace_id = hook.workspace_id and lower(c.email) = lower(mail_address);
  insert into public.contact_events (workspace_id, contact_id, type, subject, data)
    values (hook.workspace_id, person, 'webhook.received', hook.key, payload);
  return '{"status": 200}';
end
$$;

-- Keys, for administrators.
create function public.create_api_key(workspace uuid, name text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  fresh text := 'rvl_' || encode(extensions.gen_random_bytes(24), 'hex');
  created uuid;
begin
  perform private.require_member(workspace);
  if workspace not in (select private.administered_workspaces()) then
    raise exception 'Only administrators handle API keys' using errcode = '42501';
  end if;
  insert into private.api_keys (workspace_id, name, hash, hint, created_by)
    values (workspace, btrim(create_api_key.name), extensions.digest(fresh, 'sha256'), right(fresh, 4), auth.uid())
    returning id into created;
  return jsonb_build_object('id', created, 'key', fresh);
end
$$;
comment on function public.create_api_key is 'A new key, shown this once: {id, key}.';

create function public.list_api_keys(workspace uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(workspace);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', k.id, 'name', k.name, 'hint', k.hint, 'createdAt', k.created_at, 'createdBy', private.person(k.created_by),
      'lastUsedAt', k.last_used_at
    ) order by k.created_at desc), '[]')
    from private.api_keys k where k.workspace_id = workspace and k.revoked_at is null
  );
end
$$;

create function public.revoke_api_key(key uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  workspace uuid := (select k.workspace_id from private.api_keys k where k.id = key);
begin
  perform private.require_member(workspace);
  if workspace not in (select private.administered_workspaces()) then
    raise exception 'Only administrators handle API keys' using errcode = '42501';
  end if;
  update private.api_keys k set revoked_at = now() where k.id = key and k.revoked_at is null;
end
$$;
comment on function public.revoke_api_key is 'From now on the key opens nothing.';

-- Orders tell what became of them: one statement for a bulk change, however many rows.
create function private.order_data(o public.orders) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('order_id', o.number, 'number', o.number, 'total', o.total, 'currency', o.currency, 'items', o.items)
$$;

create function private.emit_order_inserted() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.contact_events (workspace_id, contact_id, type, data, occurred_at, historic)
    select o.workspace_id, o.contact_id, news.type, private.order_data(o.*), private.moment_of(o.placed_at), private.is_historic()
    from fresh o
    cross join lateral (
      values (1, 'order.placed', true), (2, 'order.' || o.status, o.status <> 'placed')
    ) news (place, type, is_news)
    where news.is_news
    order by o.id, news.place;
  update public.carts c set status = 'converted' from fresh o where c.contact_id = o.contact_id and c.status = 'open';
  return null;
end
$$;

create function private.emit_order_updated() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.contact_events (workspace_id, contact_id, type, data, historic)
    select n.workspace_id, n.contact_id, 'order.' || n.status, private.order_data(n.*), private.is_historic()
    from before o join fresh n on n.id = o.id
    where o.status is distinct from n.status
    order by n.id;
  return null;
end
$$;
create trigger emit_order_inserted after insert on public.orders
  referencing new table as fresh for each statement execute function private.emit_order_inserted();
create trigger emit_order_updated after update on public.orders
  referencing old table as before new table as fresh for each statement execute function private.emit_order_updated();

-- Called by the schedulers now and then.
create function private.abandon_carts() returns integer
language plpgsql security definer set search_path = '' as $$
declare
  abandoned integer;
begin
  with gone as (
    update public.carts c set status = 'abandoned'
      from public.workspaces w
      where w.id = c.workspace_id and c.status = 'open'
        and c.updated_at < clock_timestamp() - make_interval(mins => w.cart_minutes)
      returning c.*
  )
  insert into public.contact_events (workspace_id, contact_id, type, data)
    select workspace_id, contact_id, 'cart.abandoned', data || jsonb_build_object('cart_id', cart_id) from gone order by updated_at;
  get diagnostics abandoned = row_count;
  delete from private.event_keys k where k.created_at < now() - interval '7 days';
  delete from private.api_usage u where u.minute < now() - interval '1 hour';
  return abandoned;
end
$$;
comment on function private.abandon_carts is 'Tells of carts that nobody has touched for long, and forgets what keys need no more. How many there were.';

revoke all on function
  public.record_event(uuid, text, jsonb), public.create_api_key(uuid, text), public.list_api_keys(uuid), public.revoke_api_key(uuid)
  from public, anon;
grant execute on function
  public.record_event(uuid, text, jsonb), public.create_api_key(uuid, text), public.list_api_keys(uuid), public.revoke_api_key(uuid)
  to authenticated;
revoke all on function
  private.json_depth_exceeds(jsonb, integer), private.payload_problem(jsonb), private.event_problem(jsonb),
  private.ingest(uuid, jsonb, boolean), private.record_events(text, jsonb, boolean), private.submit_form(uuid, jsonb),
  private.receive_hook(uuid, jsonb), private.order_data(public.orders), private.abandon_carts()
  from public;
grant execute on function
  private.record_events(text, jsonb, boolean), private.submit_form(uuid, jsonb), private.receive_hook(uuid, jsonb), private.abandon_carts()
  to rivulet_scheduler;
