import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { tagApplied } from './tag-applied.ts';

const settings = tagApplied.settings.parse({ tag: 't1' });

describe('tag applied', () => {
  it('listens to its tag alone', () => {
    expect(tagApplied.listens(settings, { funnelId: 'f1', node: 'n1' })).toEqual([
      { type: 'tag.applied', subject: 't1' },
    ]);
  });

  it('goes on at once', () => {
    expect(tagApplied.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });
});
