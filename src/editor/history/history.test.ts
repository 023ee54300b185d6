import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunnelGraph } from '../../graph/model.ts';
import { anyOperation } from '../../graph/operations/any-operation.ts';
import { renameNode } from '../../graph/operations/rename-node.ts';
import { sketch } from '../../graph/operations/sketch.ts';
import { parseGraph } from '../../graph/parse-graph.ts';
import { emptyHistory, type History, record, redo, undo } from './history.ts';

const first = sketch('a start next:b', 'b wait next:c', 'c split yes:d no:e', 'd mail next:e', 'e stop');

interface Edited {
  readonly graph: FunnelGraph;
  readonly history: History;
}

const takeAllBack = ({ graph, history }: Edited): Edited => {
  let now: Edited = { graph, history };
  for (let step = undo(graph, history); step; step = undo(step.graph, step.history)) now = step;
  return now;
};

const doAllAgain = ({ graph, history }: Edited): Edited => {
  let now: Edited = { graph, history };
  for (let step = redo(graph, history); step; step = redo(step.graph, step.history)) now = step;
  return now;
};

describe('history', () => {
  it('any edits, all taken back, are the first document, and all done again the last', () =>
    fc.assert(
      fc.property(fc.array(anyOperation, { maxLength: 30 }), (operations) => {
        let now: Edited = { graph: first, history: emptyHistory };
        operations.forEach((operation, index) => {
          const edit = operation(now.graph);
          if ('refused' in edit) return;
          const together = index % 3 === 0 ? null : 'typing';
          const history = record(now.history, now.graph, edit.graph, { together, at: index * 500 });
          now = { graph: edit.graph, history };
        });
        expect(parseGraph(now.graph)).toEqual(now.graph);
        const start = takeAllBack(now);
        expect(start.graph).toEqual(first);
        expect(doAllAgain(start).graph).toEqual(now.graph);
      }),
      { seed: 2026, numRuns: 300 },
    ));

  const type = (now: Edited, title: string, at: number, together = 'title:a'): Edited => {
    const edit = renameNode(now.graph, 'a', title);
    if ('refused' in edit) throw new Error(edit.refused);
    return { graph: edit.graph, history: record(now.history, now.graph, edit.graph, { together, at }) };
  };
  const start: Edited = { graph: first, history: emptyHistory };

  it.each([
    {
      name: 'typing in one go is one entry',
      edits: [
        ['W', 0, 'x'],
        ['We', 400, 'x'],
        ['Wel', 1500, 'x'],
      ],
      entries: 1,
    },
    {
      name: 'a pause starts another',
      edits: [
        ['W', 0, 'x'],
        ['We', 1501, 'x'],
      ],
      entries: 2,
    },
    {
      name: 'another field starts another',
      edits: [
        ['W', 0, 'x'],
        ['We', 100, 'y'],
      ],
      entries: 2,
    },
    {
      name: 'no change is no entry',
      edits: [
        ['W', 0, 'x'],
        ['W', 9000, 'y'],
      ],
      entries: 1,
    },
  ] as const)('$name', ({ edits, entries }) => {
    const now = edits.reduce<Edited>((so, [title, at, together]) => type(so, title, at, together), start);
    expect(now.history.past).toHaveLength(entries);
    expect(takeAllBack(now).graph).toEqual(first);
  });

  it('an edit after taking back forgets what could be done again', () => {
    const typed = type(start, 'W', 0);
    const back = undo(typed.graph, typed.history);
    if (!back) throw new Error('nothing to take back');
    expect(type(back, 'X', 100).history.future).toEqual([]);
  });

  it('has nothing to take back at the start', () => {
    expect(undo(first, emptyHistory)).toBeNull();
    expect(redo(first, emptyHistory)).toBeNull();
  });
});
