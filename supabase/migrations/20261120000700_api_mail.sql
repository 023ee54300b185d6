-- What stands behind the unsubscribe page and the mailbox page.

create function public.resubscribe_contact(message uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  mail public.messages;
  earlier text;
begin
  select * into mail from public.messages m where m.id = message;
  if mail.id is null then
    return false;
  end if;
  -- Whoever holds an old mail may take back what was asked for through that mail, and nothing else.
  delete from public.message_engagements e where e.message_id = message and e.kind = 'unsubscribe';
  if found then
    select e.data ->> 'from' into earlier from public.contact_events e
      where e.contact_id = mail.contact_id and e.type = 'contact.unsubscribed'
      order by e.id desc limit 1;
    update public.contacts c
      set status = case when earlier = 'pending' then 'pending' else 'subscribed' end, last_activity_at = now()
      where c.id = mail.contact_id and c.status = 'unsubscribed';
  end if;
  return true;
end
$$;
comment on function public.resubscribe_contact is
  'Takes back an unsubscription that was asked for through this message. False if the message is gone.';
grant execute on function public.resubscribe_contact(uuid) to rivulet_scheduler, service_role;

create function public.search_mailbox(
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
      select m.id, m.message_id as "messageId", m.sender, m.recipient, m.subject,
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
  'A page of what the loopback SMTP server received, newest first, without the mails'' content. "more": there are older ones.';
grant execute on function public.search_mailbox(uuid, text, bigint, integer) to authenticated;
