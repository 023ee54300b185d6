import type { StateCreator } from 'zustand';
import type { StaleDraft } from '../../data/funnels/save-funnel.ts';
import { diffGraphs, isEmptyDiff } from '../../graph/diff.ts';
import type { FunnelGraph } from '../../graph/model.ts';
import { rebaseGraph } from '../../graph/rebase.ts';
import { emptyHistory } from '../history/history.ts';
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
  /** Someone else saved in between; the person decides, now or, `postponed`, when they come to it. */
  | { readonly status: 'stale'; readonly stale: StaleDraft; readonly postponed?: boolean };

export interface SavingSlice {
  readonly base: Base;
  readonly saving: SavingStatus;
  /** Asks the person what becomes of a stale draft, or lets them put the answer off. */
  postpone(postponed: boolean): void;
  /** Puts my changes on top of theirs; they are saved next. */
  keepMine(stale: StaleDraft): void;
  takeTheirs(theirs: Base): void;
  /** Shows what someone else saved, where that takes nothing from me. False where it would. */
  follow(theirs: Base): boolean;
}

export const isDirty = ({ base, graph }: Pick<EditorState, 'base' | 'graph'>): boolean =>
  base.graph !== graph && !isEmptyDiff(diffGraphs(base.graph, graph));

export const savingSlice =
  (base: Base): StateCreator<EditorState, [], [], SavingSlice> =>
  (set, get) => ({
    base,
    saving: { status: 'saved' },
    postpone: (postponed) => {
      const { saving } = get();
      if (saving.status === 'stale') set({ saving: { ...saving, postponed } });
    },
    keepMine: (stale) => {
      const { base: before, graph } = get();
      const merged = rebaseGraph(before.graph, graph, stale.graph);
      // What was done before stands in a document that is no more: taking it back would take theirs back too.
      set({ base: stale, graph: merged, history: emptyHistory, saving: { status: 'unsaved' } });
    },
    takeTheirs: (theirs) =>
      set({ base: theirs, graph: theirs.graph, history: emptyHistory, saving: { status: 'saved' } }),
    follow: (theirs) => {
      const now = get();
      if (theirs.revision <= now.base.revision || now.saving.status !== 'saved' || isDirty(now)) return false;
      now.takeTheirs(theirs);
      return true;
    },
  });
