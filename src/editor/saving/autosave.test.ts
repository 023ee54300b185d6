import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveResult } from '../../data/funnels/save-funnel.ts';
import type { FunnelGraph } from '../../graph/model.ts';
import { renameNode } from '../../graph/operations/rename-node.ts';
import { sketch } from '../../graph/operations/sketch.ts';
import { createEditorStore, type EditorStore } from '../store/editor-store.ts';
import { createAutosave } from './autosave.ts';
import type { SaveGraph } from './save-graph.ts';

const graph = sketch('a start next:b', 'b stop');
const offline = new TypeError('Failed to fetch');

/** A server with one draft. `next` is what it answers instead, once each. */
class Server {
  revision = 1;
  stored: FunnelGraph = graph;
  readonly bases: number[] = [];
  readonly next: (() => Promise<SaveResult>)[] = [];
  atOnce = 0;
  mostAtOnce = 0;

  readonly save: SaveGraph = async ({ after, baseRevision }) => {
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    try {
      await Promise.resolve();
      this.bases.push(baseRevision);
      const instead = this.next.shift();
      if (instead) return await instead();
      if (baseRevision !== this.revision) {
        return { stale: { revision: this.revision, graph: this.stored, changes: [] } };
      }
      this.stored = after;
      this.revision += 1;
      return { revision: this.revision };
    } finally {
      this.atOnce -= 1;
    }
  };
}

let server: Server;
let store: EditorStore;
let stop: () => void;
let flush: () => Promise<boolean>;

const name = (title: string) => store.getState().edit((now) => renameNode(now, 'a', title));
const status = () => store.getState().saving.status;
const titleThere = () => server.stored.nodes.a?.title;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  server = new Server();
  store = createEditorStore({ base: { graph, revision: 1 }, graph, readOnly: false });
  const autosave = createAutosave(store, server.save);
  flush = autosave.flush;
  stop = autosave.start();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('autosave', () => {
  it('saves once, a moment after the last of several edits', async () => {
    name('W');
    await vi.advanceTimersByTimeAsync(500);
    name('We');
    expect(status()).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(500);
    expect(server.bases).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect([status(), titleThere(), server.bases]).toEqual(['saved', 'We', [1]]);
  });

  it('an edit that is taken back needs no saving', async () => {
    name('W');
    store.getState().undo();
    expect(status()).toBe('saved');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.bases).toEqual([]);
  });

  it('tries again by itself while the server is away, and loses nothing', async () => {
    server.next.push(
      () => Promise.reject(offline),
      () => Promise.reject(offline),
    );
    name('W');
    await vi.advanceTimersByTimeAsync(800);
    expect(status()).toBe('retrying');
    name('We');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([status(), titleThere()]).toEqual(['saved', 'We']);
  });

  it('says so when the server refuses, and saves with the next edit', async () => {
    server.next.push(() => Promise.reject({ message: 'no', code: '42501' }));
    name('W');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(status()).toBe('failed');
    name('We');
    await vi.advanceTimersByTimeAsync(1_000);
    expect([status(), titleThere()]).toEqual(['saved', 'We']);
  });

  it('never runs two saves at a time, whoever asks for them', async () => {
    name('W');
    const both = [flush(), flush()];
    name('We');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await Promise.all(both)).toEqual([true, true]);
    expect([server.mostAtOnce, titleThere(), status()]).toEqual([1, 'We', 'saved']);
  });

  describe('when someone else saved in between', () => {
    beforeEach(async () => {
      server.stored = sketch('a start next:b', 'b stop', 'c stop');
      server.revision = 7;
      name('Mine');
      await vi.advanceTimersByTimeAsync(1_000);
    });

    const stale = () => {
      const { saving } = store.getState();
      if (saving.status !== 'stale') throw new Error(`expected stale, got ${saving.status}`);
      return saving.stale;
    };

    it('stops and keeps mine on the screen', async () => {
      expect(status()).toBe('stale');
      name('Mine too');
      await vi.advanceTimersByTimeAsync(5_000);
      expect([server.bases.length, store.getState().graph.nodes.a?.title]).toEqual([1, 'Mine too']);
    });

    it('keeps mine on top of theirs', async () => {
      store.getState().keepMine(stale());
      await vi.advanceTimersByTimeAsync(1_000);
      expect([status(), titleThere(), Object.keys(server.stored.nodes)]).toEqual([
        'saved',
        'Mine',
        ['a', 'b', 'c'],
      ]);
    });

    it('takes theirs', async () => {
      store.getState().takeTheirs(stale());
      await vi.advanceTimersByTimeAsync(1_000);
      expect([status(), store.getState().graph, server.bases.length]).toEqual(['saved', server.stored, 1]);
      expect(store.getState().history.past).toEqual([]);
    });
  });
});

describe('following others', () => {
  const theirs = { revision: 3, graph: sketch('a start', 'z stop') };

  it('shows what they saved while nothing of mine is unsaved', () => {
    expect(store.getState().follow(theirs)).toBe(true);
    expect(store.getState().graph).toBe(theirs.graph);
  });

  it('leaves mine alone', () => {
    name('Mine');
    expect(store.getState().follow(theirs)).toBe(false);
    expect(store.getState().graph.nodes.a?.title).toBe('Mine');
  });

  it('does not go back to an older draft that arrives late', () =>
    expect(store.getState().follow({ ...theirs, revision: 1 })).toBe(false));
});
