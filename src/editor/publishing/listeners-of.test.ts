import { expect, it } from 'vitest';
import type { FunnelGraph, GraphNode } from '../../graph/model.ts';
import { listenersOf } from './listeners-of.ts';

const entry = (id: string, kind: string, settings: GraphNode['settings']): GraphNode => ({
  id,
  kind,
  title: null,
  settings,
  ports: {},
  position: { x: 0, y: 0 },
});

const graphOf = (...nodes: GraphNode[]): FunnelGraph => ({
  schema: 1,
  nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
});

it('listens to what each entry waits for, once each, and to nothing for other steps', () =>
  expect(
    listenersOf(
      graphOf(
        entry('a', 'tag-applied', { tag: 't1', reentry: 'once' }),
        entry('b', 'tag-applied', { tag: 't1', reentry: 'after-leaving' }),
        entry('c', 'added-by-hand', {}),
        entry('d', 'contact-created', {}),
        entry('e', 'end', {}),
      ),
      'f1',
    ),
  ).toEqual([
    { type: 'tag.applied', subject: 't1' },
    { type: 'funnel.added-by-hand', subject: 'f1' },
    { type: 'contact.created', subject: null },
  ]));

it('passes over an entry that is not set up', () =>
  expect(listenersOf(graphOf(entry('a', 'tag-applied', { tag: '' })), 'f1')).toEqual([]));
