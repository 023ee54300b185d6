import { create } from 'zustand';
import type { Workspace } from '../data/workspaces.ts';

const STORED_AS = 'rivulet.workspace';

/** Which workspace the person worked in last, in this browser. */
export const useChosenWorkspaceId = create<{ readonly id: string | null }>()(() => ({
  id: localStorage.getItem(STORED_AS),
}));

export function chooseWorkspace(id: string): void {
  localStorage.setItem(STORED_AS, id);
  useChosenWorkspaceId.setState({ id });
}

/** The chosen one, or the first when that is no longer open to the person. */
export const chosenAmong = (workspaces: readonly Workspace[], id: string | null): Workspace | undefined =>
  workspaces.find((workspace) => workspace.id === id) ?? workspaces[0];
