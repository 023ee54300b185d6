-- Funnels that assign owners name members, who may have left the workspace since.

create function private.member_of(workspace uuid, person text) returns uuid
language sql stable security definer set search_path = '' as $$
  select m.user_id from public.workspace_members m
  where m.workspace_id = member_of.workspace and m.user_id::text = member_of.person
$$;
comment on function private.member_of is 'The member of this id; null where there is none of it.';
revoke all on function private.member_of(uuid, text) from public;
grant execute on function private.member_of(uuid, text) to rivulet_scheduler, service_role;
