-- Background work of the schedulers: entries by the clock, counts rolled up, winners of tests.

-- How far ahead the schedulers have looked for each entry that goes by the clock.
create table private.funnel_clocks (
  funnel_id uuid not null references public.funnels on delete cascade,
  node_id text not null,
  workspace_id uuid not null references public.workspaces on delete cascade,
  looked_until timestamptz not null,
  looking_until timestamptz,
  last_contact uuid,
  primary key (funnel_id, node_id)
);
create index funnel_clocks_workspace on private.funnel_clocks (workspace_id);
comment on table private.funnel_clocks is 'How far ahead contacts have been looked through for an entry by the clock.';
comment on column private.funnel_clocks.looking_until is 'The end of the look that is under way, in chunks; null between looks.';
comment on column private.funnel_clocks.last_contact is 'The last contact that the present look has seen.';

create table private.clock_strikes (
  funnel_id uuid not null references public.funnels on delete cascade,
  node_id text not null,
  contact_id uuid not null references public.contacts on delete cascade,
  workspace_id uuid not null references public.workspaces on delete cascade,
  at timestamptz not null,
  primary key (funnel_id, node_id, contact_id, at)
);
create index clock_strikes_at on private.clock_strikes (at);
create index clock_strikes_contact on private.clock_strikes (contact_id);
create index clock_strikes_workspace on private.clock_strikes (workspace_id);
comment on table private.clock_strikes is 'When the clock will bring whom in where, as far as has been looked ahead.';

-- Looks go through a workspace by id, or by the day of a birthday.
create index contacts_in_workspace on public.contacts (workspace_id, id);
create index contacts_birthday on public.contacts
  (workspace_id, (extract(month from date_of_birth) * 100 + extract(day from date_of_birth)), id)
  where date_of_birth is not null;

-- Counts: batches append, a background job adds up what is older than an hour.
alter table public.funnel_node_deltas add column rolled_up boolean not null default false;
create index funnel_node_deltas_fresh on public.funnel_node_deltas (hour) where not rolled_up;
comment on column public.funnel_node_deltas.rolled_up is 'One row of an hour''s sum, in place of the rows of its batches.';

-- Winners of tests, a port each.
create table public.funnel_winners (
  funnel_id uuid not null references public.funnels on delete cascade,
  node_id text not null,
  workspace_id uuid not null references public.workspaces on delete cascade,
  port text not null,
  decided_at timestamptz not null default clock_timestamp(),
  evidence jsonb not null default '{}',
  primary key (funnel_id, node_id)
);
create index funnel_winners_workspace on public.funnel_winners (workspace_id);
comment on table public.funnel_winners is 'The arm that a finished test has chosen for everybody, with the figures that decided it.';

do $$
declare
  granted record;
  command text;
begin
  for granted in
    select * from (values
      ('private.funnel_clocks', '{select,insert,update,delete}'),
      ('private.clock_strikes', '{select,insert,update,delete}'),
      ('public.funnel_winners', '{select,insert}')
    ) as list (target, commands)
  loop
    execute format('alter table %s enable row level security', granted.target);
    execute format('revoke all on %s from public, anon, authenticated, service_role', granted.target);
    execute format('grant all on %s to service_role', granted.target);
    foreach command in array granted.commands::text[] loop
      execute format('grant %s on %s to rivulet_scheduler', command, granted.target);
      execute format(
        'create policy %I on %s for %s to rivulet_scheduler %s',
        'scheduler ' || command || 's', granted.target, command,
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
create policy "members read" on public.funnel_winners for select to authenticated
  using (workspace_id in (select private.my_workspaces()));
grant select on public.funnel_winners to authenticated;
grant delete on public.funnel_node_deltas to rivulet_scheduler;
create policy "scheduler deletes" on public.funnel_node_deltas for delete to rivulet_scheduler using (true);

-- Runs that were parked because a scheduler was older than their funnel go on once one knows the step.
grant execute on function private.retry_failed(uuid[]) to rivulet_scheduler;
