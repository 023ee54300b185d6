-- Workspaces, their members, and the people they write to.
-- Row-level security and grants stand together in ..._access.sql; functions of the API in ..._api_*.sql.

create schema if not exists extensions;
create extension if not exists pg_trgm with schema extensions;
create extension if not exists pgcrypto with schema extensions;
create extension if not exists btree_gin with schema extensions;

-- Functions and tables that the API must not expose.
create schema private;
comment on schema private is 'What PostgREST does not expose: membership look-ups, the engine''s inbox, signing keys.';

create table public.workspaces (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(btrim(name)) between 1 and 120),
  time_zone text not null default 'UTC',
  sender_name text not null default '',
  sender_email text not null default '',
  postal_address text not null default '',
  mails_per_minute integer not null default 600 check (mails_per_minute between 1 and 1000000),
  created_at timestamptz not null default now()
);
comment on table public.workspaces is 'A tenant: every other row belongs to exactly one.';
comment on column public.workspaces.time_zone is 'IANA name; the zone of contacts that have none of their own.';
comment on column public.workspaces.mails_per_minute is 'Upper limit of deliveries for the whole workspace.';

create table public.workspace_members (
  workspace_id uuid not null references public.workspaces on delete cascade,
  user_id uuid not null references auth.users on delete cascade,
  role text not null check (role in ('owner', 'admin', 'marketer', 'viewer')),
  created_at timestamptz not null default now(),
  primary key (workspace_id, user_id)
);
create index workspace_members_user on public.workspace_members (user_id);
comment on table public.workspace_members is 'Who may do what: owner and admin run the workspace, marketer edits, viewer reads.';

create table public.contacts (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references public.workspaces on delete cascade,
  prefix text,
  first_name text,
  last_name text,
  email text check (length(email) <= 320),
  phone text,
  address text,
  city text,
  state text,
  country text check (country ~ '^[A-Z]{2}$'),
  time_zone text,
  date_of_birth date,
  status text not null default 'subscribed'
    check (status in ('pending', 'subscribed', 'unsubscribed', 'bounced', 'complained')),
  type text not null default 'lead',
  source text,
  owner_id uuid,
  score integer not null default 0,
  lifetime_value numeric(14, 2) not null default 0,
  last_activity_at timestamptz,
  custom jsonb not null default '{}' check (jsonb_typeof(custom) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  search text generated always as (
    lower(
      ' ' || coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')
    )
  ) stored,
  unique (id, workspace_id),
  foreign key (workspace_id, owner_id) references public.workspace_members (workspace_id, user_id) on delete set null (owner_id)
);
comment on table public.contacts is 'A person. Also the unit of claim: the scheduler locks contacts, never runs.';
comment on column public.contacts.country is 'ISO 3166-1 alpha-2.';
comment on column public.contacts.time_zone is 'IANA name; null means the workspace''s zone.';
comment on column public.contacts.custom is 'Values of the workspace''s custom fields, by key.';
comment on column public.contacts.search is 'What the search box looks in, lower case; each word has a space before it, so that short words can be looked up by their beginning.';
create unique index contacts_email on public.contacts (workspace_id, lower(email));
create index contacts_newest on public.contacts (workspace_id, created_at desc, id desc);
create index contacts_status_newest on public.contacts (workspace_id, status, created_at desc, id desc);
create index contacts_search on public.contacts using gin (workspace_id, search extensions.gin_trgm_ops);
create index contacts_owner on public.contacts (workspace_id, owner_id) where owner_id is not null;

create table public.custom_fields (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references public.workspaces on delete cascade,
  key text not null check (key ~ '^[a-z][a-z0-9_]{0,62}$'),
  label text not null,
  type text not null check (type in ('text', 'number', 'date', 'boolean', 'choice')),
  choices text[] not null default '{}',
  unique (workspace_id, key)
);
comment on table public.custom_fields is 'Fields that a workspace adds to its contacts; values live in contacts.custom.';

create table public.tags (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references public.workspaces on delete cascade,
  name text not null check (length(btrim(name)) between 1 and 120),
  created_at timestamptz not null default now(),
  unique (id, workspace_id)
);
create unique index tags_name on public.tags (workspace_id, lower(name));
comment on table public.tags is 'Labels on contacts.';

create table public.lists (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references public.workspaces on delete cascade,
  name text not null check (length(btrim(name)) between 1 and 120),
  description text not null default '',
  created_at timestamptz not null default now(),
  unique (id, workspace_id)
);
create unique index lists_name on public.lists (workspace_id, lower(name));
comment on table public.lists is 'Mailing lists that contacts join and leave.';

create table public.contact_tags (
  contact_id uuid not null,
  tag_id uuid not null,
  workspace_id uuid not null references public.workspaces on delete cascade,
  created_at timestamptz not null default now(),
  primary key (contact_id, tag_id),
  -- Over both columns, so that nobody can join a contact of one workspace to a tag of another.
  foreign key (contact_id, workspace_id) references public.contacts (id, workspace_id) on delete cascade,
  foreign key (tag_id, workspace_id) references public.tags (id, workspace_id) on delete cascade
);
create index contact_tags_tag on public.contact_tags (tag_id, contact_id);
create index contact_tags_workspace on public.contact_tags (workspace_id);
comment on table public.contact_tags is 'Which contact carries which tag.';

create table public.contact_lists (
  contact_id uuid not null,
  list_id uuid not null,
  workspace_id uuid not null references public.workspaces on delete cascade,
  created_at timestamptz not null default now(),
  primary key (contact_id, list_id),
  -- Over both columns, so that nobody can join a contact of one workspace to a list of another.
  foreign key (contact_id, workspace_id) references public.contacts (id, workspace_id) on delete cascade,
  foreign key (list_id, workspace_id) references public.lists (id, workspace_id) on delete cascade
);
create index contact_lists_list on public.contact_lists (list_id, contact_id);
create index contact_lists_workspace on public.contact_lists (workspace_id);
comment on table public.contact_lists is 'Which contact is on which list.';

create table public.orders (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references public.workspaces on delete cascade,
  contact_id uuid not null,
  number text not null,
  status text not null check (status in ('placed', 'paid', 'refunded', 'shipped')),
  total numeric(14, 2) not null check (total >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  placed_at timestamptz not null,
  unique (workspace_id, number),
  foreign key (contact_id, workspace_id) references public.contacts (id, workspace_id) on delete cascade
);
create index orders_contact on public.orders (contact_id, placed_at desc);
comment on table public.orders is 'What contacts bought; fed by a shop.';

create table public.suppressions (
  workspace_id uuid not null references public.workspaces on delete cascade,
  email text not null check (email = lower(email)),
  reason text not null check (reason in ('bounce', 'complaint', 'manual')),
  created_at timestamptz not null default now(),
  primary key (workspace_id, email)
);
comment on table public.suppressions is 'Addresses that are never written to, whatever a contact''s status says.';

create table public.contact_events (
  id bigint generated always as identity primary key,
  workspace_id uuid not null references public.workspaces on delete cascade,
  contact_id uuid not null references public.contacts on delete cascade,
  type text not null,
  subject text,
  data jsonb not null default '{}',
  occurred_at timestamptz not null default clock_timestamp(),
  arrived_at timestamptz not null default clock_timestamp(),
  run_id uuid,
  depth smallint not null default 0,
  historic boolean not null default false
);
create index contact_events_contact on public.contact_events (contact_id, occurred_at desc, id desc);
create index contact_events_workspace on public.contact_events (workspace_id);
comment on table public.contact_events is 'Append-only history of what happened to contacts.';
comment on column public.contact_events.subject is 'What the event is about, as the type says: a tag, a list, a message, a funnel.';
comment on column public.contact_events.occurred_at is 'When it happened. Data only: events are handled in the order in which they arrived (id).';
comment on column public.contact_events.run_id is 'The run that caused it, if a funnel did.';
comment on column public.contact_events.depth is 'How many funnels stand behind one another as its cause; bounded, so that funnels cannot chase each other for ever.';
comment on column public.contact_events.historic is 'A back-fill: shown, but starts and wakes nothing.';
