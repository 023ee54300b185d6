import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { end } from './end.ts';

describe('end', () => {
  it.each([
    { name: 'without a reason', settings: {}, reason: 'finished' },
    { name: 'with a reason', settings: { reason: 'Bought' }, reason: 'Bought' },
  ])('ends the run $name', ({ settings, reason }) => {
    expect(end.enter(aStep(end.settings.parse(settings)))).toEqual({ move: 'end', reason });
  });

  it('has no way out', () => expect(end.ports({})).toEqual([]));
});
