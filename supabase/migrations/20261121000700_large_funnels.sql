-- Funnels of several thousand steps are saved, published and run like any other; the canvas says when they get unwieldy.

create or replace function private.check_save(upserts jsonb, deletes text[]) returns void
language plpgsql immutable set search_path = '' as $$
declare
  culprit jsonb;
begin
  if jsonb_typeof(upserts) is distinct from 'array' or deletes is null then
    raise exception 'upserts must be an array of steps, deletes an array of ids' using errcode = '22023';
  end if;
  if jsonb_array_length(upserts) > 10000 or cardinality(deletes) > 10000 then
    raise exception 'At most 10,000 steps in one save' using errcode = '54000';
  end if;
  select node into culprit from jsonb_array_elements(upserts) node where not private.is_node(node) limit 1;
  if culprit is not null then
    raise exception 'This is not a step: %', left(culprit::text, 200) using errcode = '22023';
  end if;
  if exists (
    select 1 from (
      select node ->> 'id' as id from jsonb_array_elements(upserts) node union all select unnest(deletes)
    ) mentioned group by mentioned.id having count(*) > 1
  ) then
    raise exception 'A step may be mentioned once in a save' using errcode = '22023';
  end if;
end
$$;

create or replace function public.save_funnel(
  funnel uuid, base_revision integer, upserts jsonb default '[]', deletes text[] default '{}'
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  locked public.funnels := private.lock_funnel(funnel);
begin
  perform private.check_save(upserts, deletes);
  if locked.draft_revision is distinct from base_revision then
    return private.stale(locked, base_revision);
  end if;
  perform private.write_draft(locked, upserts, deletes);
  if (select count(*) from public.funnel_sequences s where s.funnel_id = funnel) > 10000 then
    raise exception 'A funnel can have at most 10,000 steps' using errcode = '54000';
  end if;
  return jsonb_build_object('status', 'saved', 'revision', locked.draft_revision + 1);
end
$$;
