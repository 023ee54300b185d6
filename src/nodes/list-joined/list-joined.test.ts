import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { listJoined } from './list-joined.ts';

describe('list joined', () => {
  it('listens to its list alone', () => {
    expect(listJoined.listens({ list: 'l1', reentry: 'once' }, 'f1')).toEqual([
      { type: 'list.joined', subject: 'l1' },
    ]);
  });

  it('goes on at once', () => {
    expect(listJoined.enter(aStep({ list: 'l1', reentry: 'once' }))).toEqual({ move: 'leave', port: 'next' });
  });
});
