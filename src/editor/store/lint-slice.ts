import type { StateCreator } from 'zustand';
import type { Problem } from '../../graph/lint/problem.ts';
import type { EditorState } from './editor-store.ts';

export interface LintSlice {
  /** What is wrong with the document as it is now. */
  readonly problems: readonly Problem[];
  report(problems: readonly Problem[]): void;
}

export const lintSlice: StateCreator<EditorState, [], [], LintSlice> = (set) => ({
  problems: [],
  report: (problems) => set({ problems }),
});
