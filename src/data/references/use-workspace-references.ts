import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { WorkspaceReferences } from '../../nodes/references.ts';
import { useWords } from '../../text/use-words.ts';
import { customFieldsQuery } from './custom-fields.ts';
import { listNamesQuery } from './lists.ts';
import { standardFields } from './standard-fields.ts';
import { tagNamesQuery } from './tags.ts';
import { fieldWords } from './words.ts';

export interface LoadedReferences {
  /** Undefined until all of them have come. */
  readonly references: WorkspaceReferences | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The tags, lists and fields of a workspace that settings refer to. */
export function useWorkspaceReferences(workspaceId: string): LoadedReferences {
  const say = useWords(fieldWords);
  const tags = useQuery(tagNamesQuery(workspaceId));
  const lists = useQuery(listNamesQuery(workspaceId));
  const custom = useQuery(customFieldsQuery(workspaceId));
  const references = useMemo(() => {
    if (!tags.data || !lists.data || !custom.data) return undefined;
    const fields = new Map([...standardFields(say), ...custom.data]);
    return { tags: tags.data, lists: lists.data, fields };
  }, [tags.data, lists.data, custom.data, say]);
  const retry = () => {
    for (const query of [tags, lists, custom]) if (query.isError) void query.refetch();
  };
  return { references, error: tags.error ?? lists.error ?? custom.error, retry };
}
