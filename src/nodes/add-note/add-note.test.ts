import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { addNote } from './add-note.ts';

describe('add note', () => {
  it('tells of the note and goes on', () => {
    expect(addNote.enter(aStep({ text: ' Asked for a demo\n' }))).toEqual({
      move: 'leave',
      port: 'next',
      effects: [{ effect: 'event', type: 'note.added', subject: null, data: { text: 'Asked for a demo' } }],
    });
  });

  it.each([
    { name: 'no words', text: ' ', code: 'write-text' },
    { name: 'too many', text: 'x'.repeat(5_001), code: 'text-too-long' },
  ])('$name: a problem', ({ text, code }) => {
    expect(settingsProblems(addNote, { text }, someReferences, 'en')).toMatchObject([{ code }]);
  });

  it('is summed up by its first line', () => {
    const step = { kind: 'add-note', settings: { text: 'Asked for a demo\nand a price' } };
    expect(stepSummary(step, someReferences, 'en')).toBe('Note “Asked for a demo”');
  });
});
