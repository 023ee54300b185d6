import { describe, expect, it } from 'vitest';
import { someReferences } from '../../tests/support/some-references.ts';
import type { JsonObject } from '../graph/json.ts';
import type { FunnelGraph, GraphNode } from '../graph/model.ts';
import { lintFunnel } from './lint-funnel.ts';

const node = (
  id: string,
  kind: string,
  settings: JsonObject,
  ports: GraphNode['ports'] = {},
): [string, GraphNode] => [id, { id, kind, title: null, settings, ports, position: { x: 0, y: 0 } }];
const graph = (...nodes: [string, GraphNode][]): FunnelGraph => ({
  schema: 1,
  nodes: Object.fromEntries(nodes),
});
const asksMail = (mail: string): JsonObject => ({
  condition: { match: 'all', conditions: [{ test: 'mail', operator: 'opened', node: mail }] },
});
const mail = { subject: 'Hello', body: '<p>Hello {{ contact.first_name }}</p>' };

describe('lintFunnel', () => {
  it('is content with a sound funnel', () => {
    const sound = graph(
      node('start', 'tag-applied', { tag: 't1' }, { next: 'mail' }),
      node('mail', 'send-email', mail, { next: 'asks' }),
      node('asks', 'branch', asksMail('mail'), { yes: 'end', no: 'end' }),
      node('end', 'end', {}),
    );
    expect(lintFunnel(sound, someReferences, 'en')).toEqual([]);
  });

  it('names the step, the field and what to do, for the drawing and for settings alike', () => {
    const flawed = graph(
      node('start', 'tag-applied', { tag: 'gone' }, { next: 'asks' }),
      node('asks', 'branch', asksMail('start'), { yes: 'wait', no: 'nowhere' }),
      node('wait', 'delay', { mode: 'for', amount: 0, unit: 'days' }),
      node('odd', 'moon', {}, {}),
    );
    expect(lintFunnel(flawed, someReferences, 'en')).toMatchObject([
      { code: 'unknown-kind', node: 'odd' },
      { code: 'missing-target', node: 'asks', port: 'no' },
      { code: 'unreachable', severity: 'warning', node: 'odd' },
      { code: 'open-port', severity: 'warning', node: 'wait', port: 'next' },
      { node: 'start', path: ['tag'], message: 'The tag this step uses was deleted. Choose another.' },
      { code: 'deleted-mail-step', node: 'asks', path: ['condition', 'conditions', 0, 'node'] },
      { node: 'wait', path: ['amount'], message: 'Enter a whole number, 1 or more.' },
    ]);
  });

  it('knows that waiting for a fixed date does not slow a loop', () => {
    const loop = (settings: JsonObject) =>
      graph(
        node('start', 'tag-applied', { tag: 't1' }, { next: 'wait' }),
        node('wait', 'delay', settings, { next: 'tag' }),
        node('tag', 'apply-tag', { tag: 't1' }, { next: 'wait' }),
      );
    const codes = (settings: JsonObject) =>
      lintFunnel(loop(settings), someReferences, 'en').map(({ code }) => code);
    expect(codes({ mode: 'for', amount: 1, unit: 'minutes' })).toEqual([]);
    expect(codes({ mode: 'until-date', at: '2026-01-01T09:00' })).toEqual(['loop-without-time']);
  });

  it('sees a change of what the workspace has, though the settings are the same', () => {
    const one = graph(node('start', 'tag-applied', { tag: 't1' }, { next: 'end' }), node('end', 'end', {}));
    expect(lintFunnel(one, someReferences, 'en')).toEqual([]);
    expect(lintFunnel(one, { ...someReferences, tags: new Map() }, 'en')).toHaveLength(1);
  });
});
