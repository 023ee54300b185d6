import { expect, it } from 'vitest';
import type { FunnelGraph, GraphNode } from '../graph/model.ts';
import { kindOf } from '../nodes/kinds.ts';
import { compile } from './compile.ts';
import { listenersOf } from './listeners-of.ts';

const listenersIn = (graph: FunnelGraph) =>
  listenersOf(compile(graph, { funnelId: 'f1', versionId: 'v1' }, kindOf));

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

it('hears what each entry listens to, once each, and nothing for steps that listen to nothing', () =>
  expect(
    listenersIn(
      graphOf(
        entry('a', 'tag-applied', { tag: 't1', reentry: 'once' }),
        entry('b', 'tag-applied', { tag: 't1', reentry: 'after-leaving' }),
        entry('c', 'added-by-hand', {}),
        entry('d', 'contact-created', {}),
        entry('e', 'end', {}),
      ),
    ),
  ).toEqual([
    { type: 'tag.applied', subject: 't1', starts: true },
    { type: 'funnel.added-by-hand', subject: 'f1', starts: true },
    { type: 'contact.created', subject: null, starts: true },
  ]));

it('passes over an entry that is not set up', () =>
  expect(listenersIn(graphOf(entry('a', 'tag-applied', { tag: '' })))).toEqual([]));
