import { expect, it } from 'vitest';
import { sketch } from './sketch.ts';
import { switchNode } from './switch-node.ts';

const graph = sketch('a start next:b', 'b mail');

it('switches a step off and on again, and leaves no trace', () => {
  const off = switchNode(graph, 'b', false);
  if ('refused' in off) throw new Error(off.refused);
  expect(off.graph.nodes.b).toEqual({ ...graph.nodes.b, disabled: true });
  expect(switchNode(off.graph, 'b', true)).toEqual({ graph });
});

it.each([true, false])('changes nothing where it is so already (%s)', (on) => {
  const edit = switchNode(graph, 'b', on);
  const again = 'graph' in edit && switchNode(edit.graph, 'b', on);
  expect(again).toEqual(edit);
  expect(again && 'graph' in again && 'graph' in edit && again.graph === edit.graph).toBe(true);
});

it('refuses for a step that is gone', () =>
  expect(switchNode(graph, 'q', false)).toEqual({ refused: 'no-such-step' }));
