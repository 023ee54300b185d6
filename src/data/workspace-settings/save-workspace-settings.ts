import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supabase } from '../client.ts';
import { SETTINGS_COLUMNS } from './settings-columns.ts';
import type { SettingsField, WorkspaceSettings } from './settings-schema.ts';
import { settingsQuery } from './workspace-settings.ts';

/** Only what was changed, so that two administrators who change different things keep both. */
export type SettingsChange = Partial<WorkspaceSettings>;

export async function saveWorkspaceSettings(workspaceId: string, change: SettingsChange): Promise<void> {
  const columns = Object.fromEntries(
    Object.entries(change).map(([field, value]) => [SETTINGS_COLUMNS[field as SettingsField], value]),
  );
  // Row-level security leaves rows alone that may not be changed, without an error: one must come back.
  const { error } = await supabase
    .from('workspaces')
    .update(columns)
    .eq('id', workspaceId)
    .select('id')
    .single();
  if (error) throw error;
}

export function useSaveWorkspaceSettings(workspaceId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: SettingsChange) => saveWorkspaceSettings(workspaceId, change),
    // The page says it itself, beside the button.
    meta: { quiet: true },
    onSuccess: async (_nothing, change) => {
      const { queryKey } = settingsQuery(workspaceId);
      // At once, or the fields would show the old values until the answer.
      queries.setQueryData(queryKey, (old) => old && { ...old, ...change });
      await Promise.all([
        queries.invalidateQueries({ queryKey }),
        queries.invalidateQueries({ queryKey: ['workspaces'] }),
      ]);
    },
  });
}
