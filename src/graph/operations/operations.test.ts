import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { edgesOf } from '../model.ts';
import { parseGraph } from '../parse-graph.ts';
import { hasNoWayIn } from '../shape.ts';
import { anyOperation } from './any-operation.ts';
import { sketch, sketchShapes } from './sketch.ts';

const first = sketch('a start next:b', 'b wait next:c', 'c split yes:d no:e', 'd mail next:e', 'e stop');

it('whatever is edited, every edge leaves by a port that is there and leads to a step that may be led into', () =>
  fc.assert(
    fc.property(fc.array(anyOperation, { maxLength: 40 }), (operations) => {
      const last = operations.reduce((graph, operation) => {
        const edit = operation(graph);
        return 'refused' in edit ? graph : edit.graph;
      }, first);
      expect(parseGraph(last)).toEqual(last);
      for (const { from, port, to } of edgesOf(last)) {
        const source = last.nodes[from];
        const offered =
          source &&
          sketchShapes(source.kind)
            ?.ports(source.settings)
            .map((one) => one.id);
        const target = last.nodes[to];
        expect(offered).toContain(port);
        expect(target).toBeDefined();
        expect(hasNoWayIn(target && sketchShapes(target.kind)?.family)).toBe(false);
        expect(from).not.toBe(to);
      }
    }),
    { seed: 2026, numRuns: 300 },
  ));

it('a refused or fulfilled edit leaves the document it was given as it was', () =>
  fc.assert(
    fc.property(anyOperation, (operation) => {
      const before = structuredClone(first);
      operation(first);
      expect(first).toEqual(before);
    }),
    { seed: 2026 },
  ));
