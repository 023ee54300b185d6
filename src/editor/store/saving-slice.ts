import type { StateCreator } from 'zustand';
import type { StaleDraft } from '../../data/funnels/save-funnel.ts';
import type { FunnelGraph } from '../../graph/model.ts';
import type { EditorState } from './editor-store.ts';

/** The draft as the server last told it. */
export interface Base {
  readonly graph: FunnelGraph;
  readonly revision: number;
}

export type SavingStatus =
  | { readonly status: 'saved' }
  /** Changed; a save follows shortly. */
  | { readonly status: 'unsaved' }
  | { readonly status: 'saving' }
  /** The server could not be reached; tried again by itself. */
  | { readonly status: 'retrying'; readonly failure: unknown }
  /** The server refused for another reason than staleness. Tried again with the next edit, or at the person's wish. */
  | { readonly status: 'failed'; readonly failure: unknown }
  /** Someone else saved in between; the person decides. */
  | { readonly status: 'stale'; readonly stale: StaleDraft };

export interface SavingSlice {
  readonly base: Base;
  readonly saving: SavingStatus;
}

export const savingSlice =
  (base: Base): StateCreator<EditorState, [], [], SavingSlice> =>
  () => ({ base, saving: { status: 'saved' } });
