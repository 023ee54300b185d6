import { expect, it } from 'vitest';
import { changeSettings } from './change-settings.ts';
import { outcome } from './outcome.ts';
import { sketch, sketchShapes } from './sketch.ts';

const graph = {
  ...sketch('a start next:b', 'b stop'),
  nodes: {
    ...sketch('b stop').nodes,
    a: { ...sketch('a split yes:b third:b').nodes.a, settings: { extra: ['third'] } },
  },
} as ReturnType<typeof sketch>;

it.each([
  { name: 'the edge at a port that goes, goes', settings: { extra: [] }, expected: 'a split yes:b' },
  {
    name: 'the edge at a port that stays, stays',
    settings: { extra: ['third', 'fourth'] },
    expected: 'a split yes:b third:b',
  },
])('$name', ({ settings, expected }) =>
  expect(outcome(changeSettings(graph, sketchShapes, 'a', settings))).toContain(expected),
);

it('keeps the document when the settings say the same', () =>
  expect(changeSettings(graph, sketchShapes, 'a', { extra: ['third'] })).toEqual({ graph }));

it('refuses for a step that is gone', () =>
  expect(changeSettings(graph, sketchShapes, 'q', {})).toEqual({ refused: 'no-such-step' }));
