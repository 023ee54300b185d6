import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { applyTag } from './apply-tag.ts';

describe('apply tag', () => {
  it('adds the tag and goes on', () => {
    expect(applyTag.enter(aStep({ tag: 't1' }))).toEqual({
      move: 'leave',
      port: 'next',
      effects: [{ effect: 'change', change: 'add-tag', tag: 't1' }],
    });
  });

  it('does not add a tag again', () => {
    const contact = aContact({ tags: new Set(['t1']) });
    expect(applyTag.enter(aStep({ tag: 't1' }, { contact }))).toEqual({
      move: 'leave',
      port: 'next',
      detail: { alreadyTagged: true },
    });
  });

  it.each([
    { name: 'none chosen', tag: '', message: 'Choose a tag.' },
    { name: 'deleted', tag: 'gone', message: 'The tag this step uses was deleted. Choose another.' },
  ])('a tag that is $name is a problem', ({ tag, message }) => {
    expect(settingsProblems(applyTag, { tag }, someReferences, 'en')).toMatchObject([
      { severity: 'error', message, path: ['tag'] },
    ]);
  });
});
