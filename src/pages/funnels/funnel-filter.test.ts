import { expect, it } from 'vitest';
import { matchesFilter } from './funnel-filter.ts';

it.each([
  { name: 'all', status: 'all', text: '', funnel: 'active', expected: true },
  { name: 'all leaves out the archive', status: 'all', text: '', funnel: 'archived', expected: false },
  { name: 'the archive', status: 'archived', text: '', funnel: 'archived', expected: true },
  { name: 'another status', status: 'draft', text: '', funnel: 'active', expected: false },
  { name: 'part of the name, in any case', status: 'all', text: ' WELC', funnel: 'active', expected: true },
  { name: 'another name', status: 'all', text: 'bye', funnel: 'active', expected: false },
] as const)('$name', ({ status, text, funnel, expected }) =>
  expect(matchesFilter({ name: 'Welcome', status: funnel }, { status, text })).toBe(expected),
);
