import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { contactCreated } from './contact-created.ts';

const settings = contactCreated.settings.parse({});

describe('contact created', () => {
  it('listens to every contact', () => {
    expect(contactCreated.listens(settings, { funnelId: 'f1', node: 'n1' })).toEqual([
      { type: 'contact.created', subject: null },
    ]);
  });

  it('goes on at once', () => {
    expect(contactCreated.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });
});
