-- Messages beside mail: SMS, WhatsApp, push, calls of webhooks and notifications of teammates.

alter table public.messages drop constraint messages_channel_check;
alter table public.messages add constraint messages_channel_check
  check (channel in ('email', 'sms', 'whatsapp', 'push', 'webhook', 'notification'));

alter table public.mailbox add column channel text not null default 'email'
  check (channel in ('email', 'sms', 'whatsapp', 'push'));
comment on table public.mailbox is 'What the loopback servers of the embedded default received instead of the world; empty elsewhere.';
comment on column public.mailbox.subject is 'What the list shows: the subject of a mail, the text of an SMS.';
comment on column public.mailbox.raw is 'A mail whole, as it came over SMTP (RFC 5322); of the other channels the JSON that was posted.';

create or replace function public.search_mailbox(
  workspace uuid, query text default '', before_id bigint default null, page_size integer default 50
) returns jsonb
language plpgsql stable security definer set search_path = '' set timezone = 'UTC' as $$
declare
  pattern text := '%' || regexp_replace(lower(btrim(query)), '([\\%_])', '\\\1', 'g') || '%';
begin
  perform private.require_member(workspace);
  if length(query) > 200 or page_size not between 1 and 200 then
    raise exception 'The search is too long, or the page too large' using errcode = '22023';
  end if;
  return (
    select jsonb_build_object(
      'mails', coalesce(jsonb_agg(to_jsonb(mail) order by mail.id desc) filter (where mail.place <= page_size), '[]'),
      'more', count(*) > page_size
    )
    from (
      select m.id, m.channel, m.message_id as "messageId", m.sender, m.recipient, m.subject,
        floor(extract(epoch from m.received_at) * 1000) as "receivedAt", row_number() over (order by m.id desc) as place
      from public.mailbox m
      where m.workspace_id = workspace and (before_id is null or m.id < before_id)
        and (pattern = '%%' or lower(m.subject) like pattern or lower(m.recipient) like pattern)
      order by m.id desc
      limit page_size + 1
    ) mail
  );
end
$$;
comment on function public.search_mailbox is
  'A page of what the loopback servers received, newest first, without the content. "more": there are older ones.';

-- Teammates: whom a step may notify, and where they read their mail.
create function public.list_members(workspace uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(workspace);
  return (
    select coalesce(jsonb_agg(private.person(m.user_id) || jsonb_build_object('role', m.role) order by m.created_at, m.user_id), '[]')
    from public.workspace_members m where m.workspace_id = workspace
  );
end
$$;
comment on function public.list_members is 'The members of a workspace: [{id, name, email, role}], longest there first.';
grant execute on function public.list_members(uuid) to authenticated;

create function public.teammate_address(message uuid, member uuid default null) returns text
language sql stable security definer set search_path = '' as $$
  select private.person(m.user_id) ->> 'email'
  from public.messages g
  join public.contacts c on c.id = g.contact_id
  join public.workspace_members m
    on m.workspace_id = g.workspace_id and m.user_id = coalesce(teammate_address.member, c.owner_id)
  where g.id = teammate_address.message
$$;
comment on function public.teammate_address is
  'Where a notification goes: to this member of its workspace, or to the owner of its contact. Null where there is none.';
grant execute on function public.teammate_address(uuid, uuid) to rivulet_scheduler, service_role;

-- Derived from the installation's newest key, so that there is nothing to keep and nothing to lose.
create function public.webhook_secret(workspace uuid) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_editor(workspace);
  return (
    select encode(extensions.hmac(convert_to('webhook:' || workspace, 'UTF8'), k.secret, 'sha256'), 'hex')
    from private.signing_keys k order by k.id desc limit 1
  );
end
$$;
comment on function public.webhook_secret is 'What signs the webhooks of a workspace; whoever receives them checks with it that they are genuine.';
grant execute on function public.webhook_secret(uuid) to authenticated;
