import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { contactCreated } from './contact-created.ts';

const event = { type: 'contact.created', subject: null, data: {}, occurredAt: 0, runId: null, depth: 0 };

describe('contact created', () => {
  it('listens to every contact', () => {
    expect(contactCreated.listens({}, 'f1')).toEqual([{ type: 'contact.created', subject: null }]);
  });

  it.each([
    { name: 'the first time', earlierEntries: 0, admits: true },
    { name: 'an event that came twice', earlierEntries: 1, admits: false },
  ])('$name', ({ earlierEntries, admits }) => {
    const candidate = { event, contact: aContact(), earlierEntries, inside: false };
    expect(contactCreated.admits({}, candidate)).toBe(admits);
  });

  it('goes on at once', () => {
    expect(contactCreated.enter(aStep({}))).toEqual({ move: 'leave', port: 'next' });
  });
});
