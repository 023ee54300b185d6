import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { WorkspaceReferences } from '../../nodes/references.ts';
import { useWords } from '../../text/use-words.ts';
import { customFieldsQuery } from './custom-fields.ts';
import { funnelNamesQuery } from './funnels.ts';
import { listNamesQuery } from './lists.ts';
import { memberNamesQuery } from './members.ts';
import { standardFields } from './standard-fields.ts';
import { tagNamesQuery } from './tags.ts';
import { fieldWords } from './words.ts';

export interface LoadedReferences {
  /** Undefined until all of them have come. */
  readonly references: WorkspaceReferences | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The tags, lists, fields, members and funnels of a workspace that settings refer to. */
export function useWorkspaceReferences(workspaceId: string): LoadedReferences {
  const say = useWords(fieldWords);
  const tags = useQuery(tagNamesQuery(workspaceId));
  const lists = useQuery(listNamesQuery(workspaceId));
  const custom = useQuery(customFieldsQuery(workspaceId));
  const members = useQuery(memberNamesQuery(workspaceId));
  const funnels = useQuery(funnelNamesQuery(workspaceId));
  const references = useMemo(() => {
    if (!tags.data || !lists.data || !custom.data || !members.data || !funnels.data) return undefined;
    const fields = new Map([...standardFields(say), ...custom.data]);
    return { tags: tags.data, lists: lists.data, fields, members: members.data, funnels: funnels.data };
  }, [tags.data, lists.data, custom.data, members.data, funnels.data, say]);
  const queries = [tags, lists, custom, members, funnels];
  const retry = () => {
    for (const query of queries) if (query.isError) void query.refetch();
  };
  return { references, error: queries.find(({ error }) => error)?.error ?? null, retry };
}
