import * as fc from 'fast-check';
import { addNode } from './add-node.ts';
import { changeSettings } from './change-settings.ts';
import { connect } from './connect.ts';
import { disconnect } from './disconnect.ts';
import { duplicateNodes } from './duplicate-nodes.ts';
import type { Operation } from './edit.ts';
import { insertOnEdge } from './insert-on-edge.ts';
import { moveNodes } from './move-nodes.ts';
import { removeNodes } from './remove-nodes.ts';
import { renameNode } from './rename-node.ts';
import { sketchKinds, sketchNode, sketchShapes } from './sketch.ts';
import { switchNode } from './switch-node.ts';

const id = fc.constantFrom(...'abcdefgh');
const port = fc.constantFrom('next', 'yes', 'no', 'error', 'third');
const kind = fc.constantFrom(...sketchKinds);
const settings = fc.record({ extra: fc.subarray(['third']) });
const position = fc.record({ x: fc.integer({ max: 999 }), y: fc.integer({ max: 999 }) });

const edit = <Drawn>(drawn: fc.Arbitrary<Drawn>, operation: (drawn: Drawn) => Operation) =>
  drawn.map(operation);

/** Any edit of a sketched funnel, sensible or not, for property tests. */
export const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  edit(
    fc.tuple(id, kind),
    ([n, k]) =>
      (graph) =>
        addNode(graph, sketchNode(n, k)),
  ),
  edit(
    fc.tuple(id, kind, id, port),
    ([n, k, from, p]) =>
      (graph) =>
        insertOnEdge(graph, sketchShapes, sketchNode(n, k), { from, port: p }),
  ),
  edit(
    fc.tuple(id, port, id),
    ([from, p, to]) =>
      (graph) =>
        connect(graph, sketchShapes, { from, port: p, to }),
  ),
  edit(
    fc.tuple(id, port),
    ([from, p]) =>
      (graph) =>
        disconnect(graph, from, p),
  ),
  edit(fc.dictionary(id, position, { maxKeys: 3 }), (positions) => (graph) => moveNodes(graph, positions)),
  edit(fc.uniqueArray(id, { maxLength: 3 }), (ids) => (graph) => removeNodes(graph, ids)),
  edit(
    fc.tuple(id, settings),
    ([n, s]) =>
      (graph) =>
        changeSettings(graph, sketchShapes, n, s),
  ),
  edit(
    fc.tuple(id, fc.string()),
    ([n, title]) =>
      (graph) =>
        renameNode(graph, n, title),
  ),
  edit(
    fc.tuple(id, fc.boolean()),
    ([n, on]) =>
      (graph) =>
        switchNode(graph, n, on),
  ),
  edit(
    fc.tuple(id, id, position),
    ([n, copy, offset]) =>
      (graph) =>
        duplicateNodes(graph, { [n]: copy }, offset),
  ),
);
