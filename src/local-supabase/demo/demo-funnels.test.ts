import { describe, expect, it } from 'vitest';
import { lintFunnel } from '../../nodes/lint-funnel.ts';
import { DEMO_LISTS, DEMO_TAGS, demoFunnels } from './demo-funnels.ts';

const named = (names: readonly string[]) => new Map(names.map((name) => [name, name]));
const fields = new Map(
  ['first_name', 'lifetime_value', 'email'].map((field) => [
    field,
    { label: field, type: field === 'lifetime_value' ? ('number' as const) : ('text' as const) },
  ]),
);

describe('the example funnels', () => {
  const funnels = demoFunnels({ tag: (name) => name, list: (name) => name });

  it.each(funnels)('$name has no problems', ({ graph }) => {
    const mailSteps = named(Object.keys(graph.nodes));
    const references = { tags: named(DEMO_TAGS), lists: named(DEMO_LISTS), fields, mailSteps };
    expect(lintFunnel(graph, references, 'en')).toEqual([]);
  });
});
