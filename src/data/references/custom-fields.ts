import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod';
import type { FieldReference } from '../../runtime/field-reference.ts';
import { supabase } from '../client.ts';
import { allRows } from './all-rows.ts';

const rowsSchema = z.array(
  z.object({
    key: z.string(),
    label: z.string(),
    type: z.enum(['text', 'number', 'date', 'boolean', 'choice']),
    choices: z.array(z.string()),
  }),
);

/** The workspace's own fields, by field name: `custom.plan`. */
export async function fetchCustomFields(workspaceId: string): Promise<ReadonlyMap<string, FieldReference>> {
  const rows = await allRows((from, to) =>
    supabase
      .from('custom_fields')
      .select('key, label, type, choices')
      .eq('workspace_id', workspaceId)
      .order('label')
      .order('key')
      .range(from, to),
  );
  return new Map(
    rowsSchema
      .parse(rows)
      .map(({ key, label, type, choices }) => [
        `custom.${key}`,
        type === 'choice' ? { label, type, choices } : { label, type },
      ]),
  );
}

export const customFieldsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['references', 'custom-fields', workspaceId],
    queryFn: () => fetchCustomFields(workspaceId),
  });
