import { createContext, useContext } from 'react';
import type { Workspace } from './workspaces.ts';

/** The workspace the person works in now; provided by the shell, around every page behind sign-in. */
export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace was called outside the shell: no workspace is chosen there');
  return workspace;
}
