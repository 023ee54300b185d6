import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { listJoined } from './list-joined.ts';

const settings = listJoined.settings.parse({ list: 'l1' });

describe('list joined', () => {
  it('listens to its list alone', () => {
    expect(listJoined.listens(settings, { funnelId: 'f1', node: 'n1' })).toEqual([
      { type: 'list.joined', subject: 'l1' },
    ]);
  });

  it('goes on at once', () => {
    expect(listJoined.enter(aStep(settings))).toEqual({ move: 'leave', port: 'next' });
  });
});
