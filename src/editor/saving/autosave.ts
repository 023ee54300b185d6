import { failureOf } from '../../data/failure.ts';
import type { EditorStore } from '../store/editor-store.ts';
import { isDirty, type SavingStatus } from '../store/saving-slice.ts';
import type { SaveGraph } from './save-graph.ts';

const QUIET_FOR = 700;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

export interface Autosave {
  /** Saves what is unsaved now. True when all is saved. */
  flush(): Promise<boolean>;
  /** Follows the document until stopped. */
  start(): () => void;
}

/** Saves the document of a store a moment after it was last changed, one save at a time, and tries again while offline. */
export function createAutosave(store: EditorStore, save: SaveGraph): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;

  const tell = (saving: SavingStatus) => store.setState({ saving });
  const dirty = () => isDirty(store.getState());
  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };

  function failed(failure: unknown) {
    failures += 1;
    const { kind } = failureOf(failure);
    if (kind !== 'offline' && kind !== 'too-slow') return tell({ status: 'failed', failure });
    tell({ status: 'retrying', failure });
    later(Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1)));
  }

  async function saveOnce(): Promise<void> {
    const { graph: after, base } = store.getState();
    tell({ status: 'saving' });
    try {
      const result = await save({ before: base.graph, after, baseRevision: base.revision });
      failures = 0;
      if ('stale' in result) return tell({ status: 'stale', stale: result.stale });
      store.setState({ base: { graph: after, revision: result.revision } });
      tell({ status: dirty() ? 'unsaved' : 'saved' });
    } catch (failure) {
      failed(failure);
    }
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    while (dirty() && store.getState().saving.status !== 'stale') {
      running ??= saveOnce().finally(() => {
        running = null;
      });
      await running;
      const { status } = store.getState().saving;
      if (status === 'retrying' || status === 'failed') return false;
    }
    if (!dirty() && store.getState().saving.status === 'unsaved') tell({ status: 'saved' });
    return !dirty();
  }

  function changed() {
    const { status } = store.getState().saving;
    if (status === 'stale') return;
    if (status !== 'saving' && status !== 'retrying') tell({ status: dirty() ? 'unsaved' : 'saved' });
    if (status !== 'retrying') later(QUIET_FOR);
  }

  function start() {
    const online = () => {
      if (store.getState().saving.status === 'retrying') later(0);
    };
    const unfollow = store.subscribe((now, before) => {
      if (now.graph !== before.graph || (now.base !== before.base && now.saving.status === 'unsaved'))
        changed();
    });
    addEventListener('online', online);
    if (dirty()) changed();
    return () => {
      unfollow();
      clearTimeout(timer);
      removeEventListener('online', online);
    };
  }

  return { flush, start };
}
