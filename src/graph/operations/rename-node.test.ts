import { expect, it } from 'vitest';
import { renameNode } from './rename-node.ts';
import { sketch } from './sketch.ts';

it.each([
  { name: 'a title', title: 'Welcome ', expected: 'Welcome ' },
  { name: 'a blank one', title: '  ', expected: null },
  { name: 'one too long is cut', title: 'x'.repeat(300), expected: 'x'.repeat(200) },
])('$name', ({ title, expected }) => {
  const edit = renameNode(sketch('a start'), 'a', title);
  if ('refused' in edit) throw new Error(edit.refused);
  expect(edit.graph.nodes.a?.title).toBe(expected);
});

it('refuses for a step that is gone', () =>
  expect(renameNode(sketch('a start'), 'q', 'x')).toEqual({ refused: 'no-such-step' }));
