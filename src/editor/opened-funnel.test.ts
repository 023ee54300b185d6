import { describe, expect, it } from 'vitest';
import type { LoadedFunnel } from '../data/funnels/load-funnel.ts';
import { sketch } from '../graph/operations/sketch.ts';
import { openFunnel } from './opened-funnel.ts';

const graph = sketch('a start next:b', 'b stop');
const older = sketch('a start', 'b stop');
const mine = sketch('a start next:b', 'b stop', 'm stop');

const loaded: LoadedFunnel = {
  funnel: {
    id: 'f',
    workspaceId: 'w',
    name: 'F',
    status: 'draft',
    draftRevision: 4,
    publishedRevision: null,
    publishedNumber: null,
    updatedAt: 0,
    updatedBy: null,
  },
  graph,
};

describe('openFunnel', () => {
  it.each([
    { name: 'nothing was left', copy: null, readOnly: false, expected: [graph, 4, null] },
    {
      name: 'unsaved work on this very draft comes back',
      copy: { base: { graph, revision: 4 }, graph: mine, at: 9 },
      readOnly: false,
      expected: [mine, 4, 9],
    },
    {
      name: 'unsaved work on an older draft keeps its revision, so that the save is refused and the person decides',
      copy: { base: { graph: older, revision: 3 }, graph: mine, at: 9 },
      readOnly: false,
      expected: [mine, 3, 9],
    },
    {
      name: 'a copy without changes is none',
      copy: { base: { graph, revision: 3 }, graph, at: 9 },
      readOnly: false,
      expected: [graph, 4, null],
    },
    {
      name: 'a viewer has nothing unsaved',
      copy: { base: { graph, revision: 4 }, graph: mine, at: 9 },
      readOnly: true,
      expected: [graph, 4, null],
    },
  ])('$name', ({ copy, readOnly, expected }) => {
    const { store, restoredFrom } = openFunnel(loaded, copy, readOnly);
    const { graph: shown, base } = store.getState();
    expect([shown, base.revision, restoredFrom]).toEqual(expected);
  });
});
