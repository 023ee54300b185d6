import { DAY, type Instant } from '../../runtime/instant.ts';
import type { DemoOrder } from './demo-people.ts';
import type { Drawing } from './drawing.ts';

const PRICES = [14.5, 18, 24, 32, 48, 85, 120, 165];

/** What a person bought between joining and now, oldest first; four of ten never bought anything. */
export function demoOrders(person: number, since: Instant, now: Instant, draw: Drawing): DemoOrder[] {
  if (draw.chance(0.4)) return [];
  const amount = 1 + Math.floor(draw.next() ** 3 * 8);
  const instants = Array.from({ length: amount }, () => since + draw.next() * (now - since)).sort(
    (a, b) => a - b,
  );
  return instants.map((instant, place) => ({
    number: `WW-${1000 + person}-${place + 1}`,
    status: statusOf(now - instant, draw),
    total: totalOf(draw),
    placed_at: new Date(instant).toISOString(),
  }));
}

function statusOf(age: number, draw: Drawing): DemoOrder['status'] {
  if (age < 2 * DAY) return draw.chance(0.5) ? 'placed' : 'paid';
  if (age < 5 * DAY) return 'paid';
  return draw.chance(0.04) ? 'refunded' : 'shipped';
}

function totalOf(draw: Drawing): number {
  const items = Array.from({ length: 1 + draw.below(3) }, () => draw.pick(PRICES));
  return Math.round(items.reduce((sum, price) => sum + price, 0) * 100) / 100;
}
