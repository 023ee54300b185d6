-- What went wrong, for people: parked journeys and messages that did not get through, grouped by what they have in common.

create function public.list_problems(workspace uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member(workspace);
  return (
    with trouble as (
      select 'journey' as source, r.funnel_id, r.version_id, r.node_id,
        coalesce(r.error ->> 'code', 'unknown') as code, r.error ->> 'message' as message, r.node_entered_at as at
      from public.funnel_subscribers r
      where r.workspace_id = workspace and r.status = 'failed'
      union all
      select 'message', m.funnel_id, m.version_id, m.node_id, m.status, m.reason, coalesce(m.settled_at, m.created_at)
      from public.funnels f
      join public.messages m on m.funnel_id = f.id and m.status in ('failed', 'unknown')
      where f.workspace_id = workspace
    ), grouped as (
      select t.source, t.funnel_id, t.node_id, t.code, t.message, count(*) as amount, min(t.at) as since, max(t.at) as latest,
        (array_agg(t.version_id order by t.at desc))[1] as version_id
      from trouble t
      group by t.source, t.funnel_id, t.node_id, t.code, t.message
      order by max(t.at) desc
      limit 200
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'source', g.source, 'funnelId', g.funnel_id, 'funnelName', f.name, 'nodeId', g.node_id,
      'kind', v.graph #>> array['nodes', g.node_id, 'kind'], 'title', v.graph #>> array['nodes', g.node_id, 'title'],
      'code', g.code, 'message', g.message, 'count', g.amount, 'since', g.since, 'latest', g.latest
    ) order by g.latest desc), '[]')
    from grouped g
    join public.funnels f on f.id = g.funnel_id
    left join public.funnel_versions v on v.id = g.version_id
  );
end
$$;
comment on function public.list_problems is
  'Groups of what went wrong, latest first, 200 at most: [{source: "journey" or "message", funnelId, funnelName, nodeId, kind, title, code, message, count, since, latest}]. The code of a message is its status: failed or unknown.';

create function public.list_problem_contacts(
  funnel uuid, node text, source text, code text, message text default null, after_contact uuid default null
) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member((select f.workspace_id from public.funnels f where f.id = funnel));
  return (
    with concerned as (
      select r.contact_id, r.id, r.node_entered_at as at from public.funnel_subscribers r
      where source = 'journey' and r.funnel_id = funnel and r.node_id = node and r.status = 'failed'
        and coalesce(r.error ->> 'code', 'unknown') = code
        and r.error ->> 'message' is not distinct from list_problem_contacts.message
      union all
      select m.contact_id, m.id, coalesce(m.settled_at, m.created_at) from public.messages m
      where source = 'message' and m.funnel_id = funnel and m.node_id = node and m.status = code
        and m.status in ('failed', 'unknown') and m.reason is not distinct from list_problem_contacts.message
    ), page as (
      select * from concerned c where after_contact is null or c.contact_id > after_contact order by c.contact_id limit 50
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', p.id, 'contactId', c.id, 'firstName', c.first_name, 'lastName', c.last_name, 'email', c.email, 'at', p.at
    ) order by p.contact_id), '[]')
    from page p join public.contacts c on c.id = p.contact_id
  );
end
$$;
comment on function public.list_problem_contacts is 'The people behind one group, 50 at a time by contact: [{id, contactId, firstName, lastName, email, at}]. id: of the journey or message.';

create function public.accept_unknown_messages(funnel uuid, node text) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  accepted integer;
begin
  perform private.require_editor((select f.workspace_id from public.funnels f where f.id = funnel));
  update public.messages m set status = 'sent', reason = 'settled-by-hand', settled_at = now()
    where m.id in (
      select u.id from public.messages u
      where u.funnel_id = funnel and u.node_id = node and u.status = 'unknown' limit 10000
    );
  get diagnostics accepted = row_count;
  return accepted;
end
$$;
comment on function public.accept_unknown_messages is 'Somebody has found out that these did arrive. At most 10,000 a call; returns how many.';

create function public.resume_preview(funnel uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member((select f.workspace_id from public.funnels f where f.id = funnel));
  return (
    select jsonb_build_object(
      'waiting', count(*), 'timed', count(*) filter (where r.wake_at is not null),
      'overdue', count(*) filter (where r.wake_at <= now()),
      'pausedAt', (select max(p.paused_at) from public.funnel_pauses p where p.funnel_id = funnel and p.resumed_at is null)
    )
    from public.funnel_subscribers r where r.funnel_id = funnel and r.status = 'waiting'
  );
end
$$;
comment on function public.resume_preview is 'Whom resuming a paused funnel concerns: {waiting, timed, overdue, pausedAt}.';

revoke all on function
  public.list_problems(uuid), public.list_problem_contacts(uuid, text, text, text, text, uuid),
  public.accept_unknown_messages(uuid, text), public.resume_preview(uuid)
  from public, anon;
grant execute on function
  public.list_problems(uuid), public.list_problem_contacts(uuid, text, text, text, text, uuid),
  public.accept_unknown_messages(uuid, text), public.resume_preview(uuid)
  to authenticated;
