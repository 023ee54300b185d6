import { describe, expect, it } from 'vitest';
import { chance } from './chance.ts';

describe('chance', () => {
  it('is the same for the same parts, and another for others', () => {
    expect(chance('f1', 'n1', 'c1')).toBe(chance('f1', 'n1', 'c1'));
    expect(chance('f1', 'n1', 'c1')).not.toBe(chance('f1', 'n1c1'));
  });

  it('is spread evenly: each tenth of 100,000 draws is within 3 % of its share', () => {
    const tenths = Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) {
      const tenth = Math.floor(chance('funnel', 'node', draw, 1) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(300);
  });
});
