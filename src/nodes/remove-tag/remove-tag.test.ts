import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { removeTag } from './remove-tag.ts';

describe('remove tag', () => {
  it('removes the tag and goes on', () => {
    const contact = aContact({ tags: new Set(['t1']) });
    expect(removeTag.enter(aStep({ tag: 't1' }, { contact }))).toEqual({
      move: 'leave',
      port: 'next',
      effects: [{ effect: 'change', change: 'remove-tag', tag: 't1' }],
    });
  });

  it('removes nothing that is not there', () => {
    expect(removeTag.enter(aStep({ tag: 't1' }))).toEqual({
      move: 'leave',
      port: 'next',
      detail: { notTagged: true },
    });
  });
});
