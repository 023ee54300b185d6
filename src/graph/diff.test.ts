import { describe, expect, it } from 'vitest';
import { diffGraphs, isEmptyDiff, nodesInDiff } from './diff.ts';
import type { FunnelGraph } from './model.ts';
import { sketch } from './operations/sketch.ts';

const before = sketch('a start next:b', 'b wait next:c', 'c stop');

describe('diffGraphs', () => {
  it.each([
    { name: 'nothing', after: before, expected: [[], [], []] },
    {
      name: 'an equal copy, its keys in another order',
      after: JSON.parse(JSON.stringify(sketch('c stop', 'b wait next:c', 'a start next:b'))) as FunnelGraph,
      expected: [[], [], []],
    },
    {
      name: 'added, changed and removed',
      after: sketch('a start next:d', 'd wait next:c', 'c stop'),
      expected: [['d'], ['a'], ['b']],
    },
  ])('$name', ({ after, expected }) => {
    const diff = diffGraphs(before, after);
    expect([
      diff.added.map((node) => node.id),
      diff.changed.map((change) => change.after.id),
      diff.removed,
    ]).toEqual(expected);
    expect(nodesInDiff(diff)).toHaveLength(expected.flat().length);
    expect(isEmptyDiff(diff)).toBe(expected.flat().length === 0);
  });
});
