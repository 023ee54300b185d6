import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { tagApplied } from './tag-applied.ts';

const event = { type: 'tag.applied', subject: 't1', data: {}, occurredAt: 0, runId: null, depth: 0 };

describe('tag applied', () => {
  it('listens to its tag alone', () => {
    expect(tagApplied.listens({ tag: 't1', reentry: 'once' }, 'f1')).toEqual([
      { type: 'tag.applied', subject: 't1' },
    ]);
  });

  it.each([
    { name: 'once: the first time', reentry: 'once', earlierEntries: 0, inside: false, admits: true },
    { name: 'once: a second time', reentry: 'once', earlierEntries: 1, inside: false, admits: false },
    { name: 'once: while inside', reentry: 'once', earlierEntries: 1, inside: true, admits: false },
    {
      name: 'after leaving: the first time',
      reentry: 'after-leaving',
      earlierEntries: 0,
      inside: false,
      admits: true,
    },
    {
      name: 'after leaving: having left',
      reentry: 'after-leaving',
      earlierEntries: 3,
      inside: false,
      admits: true,
    },
    {
      name: 'after leaving: while inside',
      reentry: 'after-leaving',
      earlierEntries: 1,
      inside: true,
      admits: false,
    },
  ] as const)('$name', ({ reentry, earlierEntries, inside, admits }) => {
    const candidate = { event, contact: aContact(), earlierEntries, inside };
    expect(tagApplied.admits({ tag: 't1', reentry }, candidate)).toBe(admits);
  });

  it('lets each contact in once where nothing is said', () => {
    expect(tagApplied.settings.parse({ tag: 't1' })).toEqual({ tag: 't1', reentry: 'once' });
  });

  it('goes on at once', () => {
    expect(tagApplied.enter(aStep({ tag: 't1', reentry: 'once' }))).toEqual({ move: 'leave', port: 'next' });
  });
});
