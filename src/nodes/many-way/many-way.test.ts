import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { changeSettings } from '../../graph/operations/change-settings.ts';
import type { ConditionGroup } from '../../runtime/conditions/condition.ts';
import { kindShapes } from '../kinds.ts';
import { portLabel } from '../port-label.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { manyWay } from './many-way.ts';

const hasTag = (tag: string): ConditionGroup => ({
  match: 'all',
  conditions: [{ test: 'tag', operator: 'has', tag }],
});
const vip = { id: 'a1', name: 'VIP', condition: hasTag('t1') };
const fan = { id: 'b2', name: 'Fan', condition: hasTag('t2') };
const paths = [vip, fan];

describe('many-way branch', () => {
  it.each([
    { name: 'the first that holds, though another would', tags: ['t1', 't2'], port: 'a1', tried: 1 },
    { name: 'a later one', tags: ['t2'], port: 'b2', tried: 2 },
    { name: 'otherwise, if none does', tags: ['t3'], port: 'otherwise', tried: 2 },
  ])('takes $name, and says why', ({ tags, port, tried }) => {
    const move = manyWay.enter(aStep({ paths }, { contact: aContact({ tags: new Set(tags) }) }));
    const holds = port !== 'otherwise';
    expect(move).toMatchObject({ move: 'leave', port, detail: { because: { match: 'any', holds } } });
    expect(move).toHaveProperty('detail.because.because.length', tried);
  });

  it('needs what all its conditions ask about, each once', () => {
    const onList: ConditionGroup = {
      match: 'all',
      conditions: [{ test: 'list', operator: 'on', list: 'l1' }],
    };
    expect(manyWay.facts({ paths: [...paths, { id: 'c', name: 'C', condition: onList }] })).toEqual([
      'tags',
      'lists',
    ]);
  });

  it('names its exits as its paths; "otherwise" is always there, and first', () => {
    const settings = JSON.parse(JSON.stringify({ paths })) as { paths: [] };
    const ports = manyWay.ports(settings);
    expect(ports.map(({ id }) => id)).toEqual(['otherwise', 'a1', 'b2']);
    expect(ports.map((port) => portLabel('many-way', port, 'en'))).toEqual(['Otherwise', 'VIP', 'Fan']);
    expect(manyWay.ports({})).toHaveLength(1);
  });

  it('keeps what is connected when paths change places', () => {
    const node = {
      id: 'n1',
      kind: 'many-way',
      title: null,
      settings: JSON.parse(JSON.stringify({ paths })) as object,
      ports: { a1: 'n2', b2: 'n3' },
      position: { x: 0, y: 0 },
    } as const;
    const turned = JSON.parse(JSON.stringify({ paths: [fan, vip] })) as Record<string, never>;
    const graph = {
      schema: 1,
      nodes: { n1: { ...node, settings: { ...node.settings } as Record<string, never> } },
    } as const;
    const edit = changeSettings(graph, kindShapes, 'n1', turned);
    expect('graph' in edit && edit.graph.nodes.n1?.ports).toEqual({ a1: 'n2', b2: 'n3' });
  });

  it.each([
    { name: 'no path', paths: [], codes: ['add-path'] },
    { name: 'a path without a name', paths: [{ ...vip, name: ' ' }], codes: ['enter-name'] },
    {
      name: 'an empty condition',
      paths: [{ ...vip, condition: { match: 'all', conditions: [] } }],
      codes: ['add-condition'],
    },
    { name: 'a deleted tag', paths: [vip, fan], codes: ['deleted-tag'] },
    { name: 'one id twice', paths: [vip, vip], codes: ['same-path-twice'] },
    { name: 'an id that is reserved', paths: [{ ...vip, id: 'otherwise' }], codes: ['wrong-format'] },
  ])('$name: a problem', ({ paths: given, codes }) => {
    const settings = JSON.parse(JSON.stringify({ paths: given })) as Record<string, never>;
    expect(settingsProblems(manyWay, settings, someReferences, 'en').map(({ code }) => code)).toEqual(codes);
  });

  it('is summed up by its paths', () => {
    const settings = JSON.parse(JSON.stringify({ paths })) as Record<string, never>;
    expect(stepSummary({ kind: 'many-way', settings }, someReferences, 'en')).toBe('VIP, Fan, otherwise');
  });
});
