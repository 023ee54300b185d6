import { describe, expect, it } from 'vitest';
import { withFilter } from './with-filter.ts';

describe('withFilter', () => {
  it.each([
    { name: 'a word is added', search: {}, change: { search: 'ada' }, expected: { search: 'ada' } },
    { name: 'an emptied word leaves', search: { search: 'ada' }, change: { search: '' }, expected: {} },
    { name: 'the last tag taken off leaves', search: { tags: ['t1'] }, change: { tags: [] }, expected: {} },
    {
      name: 'a new filter begins at the first page',
      search: { status: 'subscribed', after: 'cursor' },
      change: { lists: ['l1'] },
      expected: { status: 'subscribed', lists: ['l1'] },
    },
  ])('$name', ({ search, change, expected }) => {
    expect(withFilter(search, change)).toEqual(expected);
  });
});
