-- Who may see and do what. Everything starts closed; what is open is said here, table by table.
-- Members read their workspaces; owner, admin and marketer edit; owner and admin run the workspace.
-- What the engine or a function keeps (runs, steps, messages, versions, events) members can only read.

-- Start from nothing, whatever the project grants by default, and keep what later migrations create closed as well.
revoke all on schema private from public;
revoke all on all tables in schema public, private from public, anon, authenticated, service_role;
revoke all on all sequences in schema public, private from public, anon, authenticated, service_role;
revoke all on all functions in schema public, private from public, anon, authenticated, service_role;
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;

-- The role of the schedulers. Operators (and the embedded default) give it login and a password:
-- alter role rivulet_scheduler login password '…'. It does not bypass row-level security.
do $$
begin
  create role rivulet_scheduler nologin;
  -- A scheduler that hangs in a transaction holds its contacts no longer than this.
  alter role rivulet_scheduler set idle_in_transaction_session_timeout = '30s';
  alter role rivulet_scheduler set statement_timeout = '60s';
  alter role rivulet_scheduler set lock_timeout = '10s';
  alter role rivulet_scheduler set jit = off;
exception
  -- Roles belong to the whole cluster: another database of it may have made this one already.
  when duplicate_object or unique_violation then null;
end
$$;

create table private.signing_keys (
  id smallint primary key,
  secret bytea not null check (octet_length(secret) >= 32),
  created_at timestamptz not null default now()
);
comment on table private.signing_keys is 'Keys that sign the links in mails. The highest id signs; all of them verify.';
insert into private.signing_keys (id, secret) values (1, extensions.gen_random_bytes(32));

-- Membership look-ups for policies: `workspace_id in (select private.my_workspaces())` runs once per statement.
create function private.my_workspaces() returns setof uuid
language sql stable security definer set search_path = '' rows 10 as $$
  select workspace_id from public.workspace_members where user_id = auth.uid()
$$;
comment on function private.my_workspaces is 'Workspaces that the caller is a member of.';

create function private.editable_workspaces() returns setof uuid
language sql stable security definer set search_path = '' rows 10 as $$
  select workspace_id from public.workspace_members
  where user_id = auth.uid() and role in ('owner', 'admin', 'marketer')
$$;
comment on function private.editable_workspaces is 'Workspaces whose contacts and funnels the caller may change.';

create function private.administered_workspaces() returns setof uuid
language sql stable security definer set search_path = '' rows 10 as $$
  select workspace_id from public.workspace_members where user_id = auth.uid() and role in ('owner', 'admin')
$$;
comment on function private.administered_workspaces is 'Workspaces whose settings and members the caller may change.';

create function private.owned_workspaces() returns setof uuid
language sql stable security definer set search_path = '' rows 10 as $$
  select workspace_id from public.workspace_members where user_id = auth.uid() and role = 'owner'
$$;
comment on function private.owned_workspaces is 'Workspaces where the caller may name and dismiss owners.';

grant usage on schema public to anon, authenticated, service_role, rivulet_scheduler;
grant usage on schema private to authenticated, service_role, rivulet_scheduler;
grant execute on function
  private.my_workspaces(), private.editable_workspaces(), private.administered_workspaces(), private.owned_workspaces()
  to authenticated, service_role;

-- Row-level security on every table. The engine's tables in `private` get no policy for people at all.
do $$
declare
  closed regclass;
begin
  for closed in
    select c.oid from pg_class c where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and c.relkind = 'r'
  loop
    execute format('alter table %s enable row level security', closed);
    execute format('grant all on %s to service_role', closed);
  end loop;
end
$$;
grant usage on all sequences in schema public, private to service_role;

-- Members read.
create policy "members read" on public.workspaces for select to authenticated
  using (id in (select private.my_workspaces()));
grant select on public.workspaces to authenticated;

do $$
declare
  readable regclass;
begin
  foreach readable in array array[
    'public.workspace_members', 'public.contacts', 'public.custom_fields', 'public.tags', 'public.lists',
    'public.contact_tags', 'public.contact_lists', 'public.orders', 'public.suppressions', 'public.contact_events',
    'public.funnels', 'public.funnel_sequences', 'public.funnel_versions', 'public.funnel_subscribers',
    'public.funnel_metrics', 'public.funnel_node_deltas', 'public.messages', 'public.message_links',
    'public.message_engagements', 'public.mailbox'
  ]::regclass[]
  loop
    execute format(
      'create policy "members read" on %s for select to authenticated using (workspace_id in (select private.my_workspaces()))',
      readable
    );
    execute format('grant select on %s to authenticated', readable);
  end loop;
end
$$;

-- Editors change people and what describes them. No grant covers workspace_id on update: rows never change workspace.
do $$
declare
  editable regclass;
begin
  foreach editable in array array[
    'public.contacts', 'public.custom_fields', 'public.tags', 'public.lists', 'public.contact_tags', 'public.contact_lists'
  ]::regclass[]
  loop
    execute format(
      'create policy "editors insert" on %s for insert to authenticated with check (workspace_id in (select private.editable_workspaces()))',
      editable
    );
    execute format(
      'create policy "editors delete" on %s for delete to authenticated using (workspace_id in (select private.editable_workspaces()))',
      editable
    );
    execute format('grant delete on %s to authenticated', editable);
  end loop;

  foreach editable in array array['public.contacts', 'public.custom_fields', 'public.tags', 'public.lists']::regclass[]
  loop
    execute format(
      'create policy "editors update" on %s for update to authenticated '
      'using (workspace_id in (select private.editable_workspaces())) '
      'with check (workspace_id in (select private.editable_workspaces()))',
      editable
    );
  end loop;
end
$$;
grant insert (
    id, workspace_id, prefix, first_name, last_name, email, phone, address, city, state, country, time_zone,
    date_of_birth, status, type, source, owner_id, score, lifetime_value, custom
  ),
  update (
    prefix, first_name, last_name, email, phone, address, city, state, country, time_zone,
    date_of_birth, status, type, source, owner_id, score, lifetime_value, custom
  ) on public.contacts to authenticated;
grant insert (id, workspace_id, key, label, type, choices), update (label, choices) on public.custom_fields to authenticated;
grant insert (id, workspace_id, name), update (name) on public.tags to authenticated;
grant insert (id, workspace_id, name, description), update (name, description) on public.lists to authenticated;
grant insert (contact_id, tag_id, workspace_id) on public.contact_tags to authenticated;
grant insert (contact_id, list_id, workspace_id) on public.contact_lists to authenticated;

create function private.touch_contact() returns trigger language plpgsql set search_path = '' as $$
begin
  new.updated_at := now();
  return new;
end
$$;
create trigger touch before update on public.contacts
  for each row when (current_user <> 'rivulet_scheduler') execute function private.touch_contact();

-- Anyone who edits may block an address; to unblock one is the administrators' decision.
create policy "editors insert" on public.suppressions for insert to authenticated
  with check (workspace_id in (select private.editable_workspaces()) and reason = 'manual');
create policy "administrators delete" on public.suppressions for delete to authenticated
  using (workspace_id in (select private.administered_workspaces()));
grant insert (workspace_id, email, reason), delete on public.suppressions to authenticated;

-- Administrators run the workspace.
create policy "administrators update" on public.workspaces for update to authenticated
  using (id in (select private.administered_workspaces()))
  with check (id in (select private.administered_workspaces()));
grant update (name, time_zone, sender_name, sender_email, postal_address, mails_per_minute)
  on public.workspaces to authenticated;

-- Members: nobody changes their own role, only owners make and unmake owners, anyone may leave.
create policy "administrators insert" on public.workspace_members for insert to authenticated
  with check (
    workspace_id in (select private.administered_workspaces())
    and (role <> 'owner' or workspace_id in (select private.owned_workspaces()))
  );
create policy "administrators update" on public.workspace_members for update to authenticated
  using (
    workspace_id in (select private.administered_workspaces())
    and user_id <> (select auth.uid())
    and (role <> 'owner' or workspace_id in (select private.owned_workspaces()))
  )
  with check (
    workspace_id in (select private.administered_workspaces())
    and (role <> 'owner' or workspace_id in (select private.owned_workspaces()))
  );
create policy "administrators delete, members leave" on public.workspace_members for delete to authenticated
  using (
    user_id = (select auth.uid())
    or (
      workspace_id in (select private.administered_workspaces())
      and (role <> 'owner' or workspace_id in (select private.owned_workspaces()))
    )
  );
grant insert (workspace_id, user_id, role), update (role), delete on public.workspace_members to authenticated;

create function private.keep_an_owner() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- Locked, or two owners could dismiss each other at the same time. A deleted workspace needs no owner any more.
  perform 1 from public.workspaces w
    where w.id in (select before.workspace_id from before where before.role = 'owner')
    order by w.id for update;
  if exists (
    select 1 from public.workspaces w
    where w.id in (select before.workspace_id from before where before.role = 'owner')
      and not exists (select 1 from public.workspace_members m where m.workspace_id = w.id and m.role = 'owner')
  ) then
    raise exception 'A workspace needs at least one owner' using errcode = '23514';
  end if;
  return null;
end
$$;
create trigger keep_an_owner_on_update after update on public.workspace_members
  referencing old table as before for each statement execute function private.keep_an_owner();
create trigger keep_an_owner_on_delete after delete on public.workspace_members
  referencing old table as before for each statement execute function private.keep_an_owner();

-- The scheduler works for all workspaces, on exactly these tables, with exactly these commands.
do $$
declare
  allowed record;
  command text;
begin
  for allowed in
    select * from (values
      ('public.workspaces', '{select}'),
      ('public.funnels', '{select}'),
      ('public.funnel_versions', '{select}'),
      ('public.suppressions', '{select}'),
      ('public.tags', '{select}'),
      ('public.lists', '{select}'),
      ('public.orders', '{select}'),
      ('public.message_engagements', '{select}'),
      ('private.funnel_listeners', '{select}'),
      ('private.signing_keys', '{select}'),
      ('public.contacts', '{select,update}'),
      ('public.contact_tags', '{select,insert,delete}'),
      ('public.contact_lists', '{select,insert,delete}'),
      ('public.contact_events', '{select,insert}'),
      ('public.funnel_metrics', '{select,insert,update}'),
      ('public.funnel_node_deltas', '{select,insert}'),
      ('public.mailbox', '{insert}'),
      ('private.inbox', '{select,insert,update,delete}'),
      ('public.funnel_subscribers', '{select,insert,update,delete}'),
      ('public.messages', '{select,insert,update,delete}'),
      ('public.message_links', '{select,insert,update,delete}')
    ) as list (target, commands)
  loop
    foreach command in array allowed.commands::text[] loop
      execute format('grant %s on %s to rivulet_scheduler', command, allowed.target);
      execute format(
        'create policy %I on %s for %s to rivulet_scheduler %s',
        'scheduler ' || command || 's', allowed.target, command,
        case command
          when 'insert' then 'with check (true)'
          when 'update' then 'using (true) with check (true)'
          else 'using (true)'
        end
      );
    end loop;
  end loop;
end
$$;
