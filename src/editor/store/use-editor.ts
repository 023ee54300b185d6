import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { EditorState, EditorStore } from './editor-store.ts';

export const EditorContext = createContext<EditorStore | null>(null);

export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (!store) throw new Error('useEditorStore was called outside an opened funnel');
  return store;
}

export const useEditor = <Selected>(select: (state: EditorState) => Selected): Selected =>
  useStore(useEditorStore(), select);
