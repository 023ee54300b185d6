import { describe, expect, it } from 'vitest';
import { COUNTRIES } from './countries.ts';
import { demoPeople } from './demo-people.ts';

const NOW = Date.UTC(2026, 10, 20, 12);

describe('the people of the demo', () => {
  const people = demoPeople(1_000, NOW);

  it('are the same on every machine, and others for another seed', () => {
    expect(demoPeople(1_000, NOW)).toEqual(people);
    expect(demoPeople(20, NOW, 7)).not.toEqual(people.slice(0, 20));
  });

  it('live in twenty countries, in zones that exist', () => {
    expect(COUNTRIES).toHaveLength(20);
    expect(new Set(people.map(({ country }) => country)).size).toBe(20);
    for (const zone of new Set(COUNTRIES.flatMap(({ cities }) => cities.map((city) => city.zone)))) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow();
    }
  });

  it('have addresses of their own, under a domain that nobody has', () => {
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    for (const { email } of people) expect(email).toMatch(/^[a-z]+\.[a-z]+\d*@[a-z]+\.example$/);
  });

  it('bought after they came and before now, and are worth what they paid', () => {
    for (const { created_at, orders, lifetime_value, email } of people) {
      const paid = orders.filter(({ status }) => status !== 'refunded');
      expect(lifetime_value, email).toBeCloseTo(paid.reduce((sum, { total }) => sum + total, 0));
      for (const { placed_at } of orders) {
        expect(Date.parse(placed_at), email).toBeGreaterThanOrEqual(Date.parse(created_at));
        expect(Date.parse(placed_at), email).toBeLessThanOrEqual(NOW);
      }
    }
  });
});
