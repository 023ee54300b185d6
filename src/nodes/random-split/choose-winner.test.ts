import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../graph/json.ts';
import { DAY } from '../../runtime/instant.ts';
import { chooseWinner } from './choose-winner.ts';
import { splitSettings } from './split-settings.ts';

const arms = [
  { id: 'a', name: 'A', weight: 45 },
  { id: 'b', name: 'B', weight: 45 },
  { id: 'h', name: 'Nobody', weight: 10, holdout: true },
];
const settings = (after: JsonObject) => splitSettings.parse({ arms, winner: { metric: 'opened', after } });
type Counts = readonly [contacts: number, successes: number];
const result = (arm: string, [contacts, successes]: Counts) => ({ arm, contacts, successes });
const results = (a: Counts, b: Counts, h: Counts = [0, 0]) => [
  result('a', a),
  result('b', b),
  result('h', h),
];

describe('the winner of a test', () => {
  it.each([
    {
      name: 'too few contacts in one arm',
      after: { contacts: 100 },
      so: results([500, 100], [99, 90]),
      now: 0,
      wins: null,
    },
    {
      name: 'enough in both',
      after: { contacts: 100 },
      so: results([500, 100], [100, 30]),
      now: 0,
      wins: 'b',
    },
    {
      name: 'a share counts, not a number',
      after: { contacts: 100 },
      so: results([1_000, 300], [100, 29]),
      now: 0,
      wins: 'a',
    },
    {
      name: 'equals: the first in the list',
      after: { contacts: 100 },
      so: results([100, 30], [200, 60]),
      now: 0,
      wins: 'a',
    },
    {
      name: 'nobody did it: the first in the list',
      after: { contacts: 100 },
      so: results([100, 0], [100, 0]),
      now: 0,
      wins: 'a',
    },
    {
      name: 'who is held out never wins',
      after: { contacts: 100 },
      so: results([100, 1], [100, 2], [100, 99]),
      now: 0,
      wins: 'b',
    },
    {
      name: 'a day too early',
      after: { days: 3 },
      so: results([5, 1], [5, 2]),
      now: 3 * DAY - 1,
      wins: null,
    },
    { name: 'after so many days', after: { days: 3 }, so: results([5, 1], [5, 2]), now: 3 * DAY, wins: 'b' },
  ])('$name', ({ after, so, now, wins }) => {
    expect(chooseWinner(settings(after), { results: so, since: 0 }, now)).toBe(wins);
  });

  it('is not chosen before anybody came, nor where no rule asks for one', () => {
    expect(chooseWinner(settings({ days: 1 }), { results: [], since: null }, DAY * 9)).toBeNull();
    const bare = splitSettings.parse({ arms });
    expect(chooseWinner(bare, { results: results([100, 1], [100, 2]), since: 0 }, DAY * 9)).toBeNull();
  });
});
