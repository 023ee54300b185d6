import { DAY, HOUR, type Instant } from '../../runtime/instant.ts';
import { COUNTRIES } from './countries.ts';
import { demoOrders } from './demo-orders.ts';
import { type Drawing, drawing } from './drawing.ts';

/** A person of the demo shop, in the database's names. */
export interface DemoPerson {
  readonly first_name: string;
  readonly last_name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly address: string | null;
  readonly city: string;
  readonly state: string | null;
  readonly country: string;
  readonly time_zone: string;
  readonly date_of_birth: string | null;
  readonly status: string;
  readonly type: string;
  readonly source: string;
  readonly score: number;
  readonly lifetime_value: number;
  readonly custom: Readonly<Record<string, string | boolean>>;
  readonly created_at: string;
  readonly last_activity_at: string;
  readonly orders: readonly DemoOrder[];
  readonly tags: readonly string[];
  readonly lists: readonly string[];
}

export interface DemoOrder {
  readonly number: string;
  readonly status: 'placed' | 'paid' | 'shipped' | 'refunded';
  readonly total: number;
  readonly placed_at: string;
}

export const PRODUCTS = ['Satchel', 'Tote', 'Notebook', 'Wallet', 'Pencil roll'] as const;
export const OWN_TAGS = ['Gift buyer', 'Press', 'VIP', 'Wholesale', 'Workshop guest'] as const;
export const OWN_LISTS = ['Product news', 'Workshops'] as const;

const SOURCES = [
  { source: 'checkout', weight: 30 },
  { source: 'newsletter form', weight: 35 },
  { source: 'instagram', weight: 15 },
  { source: 'market stall', weight: 12 },
  { source: 'friend', weight: 8 },
];
const STATUSES = [
  { status: 'subscribed', weight: 88 },
  { status: 'unsubscribed', weight: 6 },
  { status: 'pending', weight: 3 },
  { status: 'bounced', weight: 2 },
  { status: 'complained', weight: 1 },
];
const YEARS_OF_SHOP = 2;

/** The same people for the same seed, whose past ends at `now`. */
export function demoPeople(amount: number, now: Instant, seed = 2026): DemoPerson[] {
  const draw = drawing(seed);
  const taken = new Map<string, number>();
  return Array.from({ length: amount }, (_, index) => demoPerson(index, now, draw, taken));
}

function demoPerson(index: number, now: Instant, draw: Drawing, taken: Map<string, number>): DemoPerson {
  const country = draw.weigh(COUNTRIES);
  const city = draw.pick(country.cities);
  const first = draw.pick(country.firstNames);
  const last = draw.pick(country.lastNames);
  const createdAt = now - DAY - Math.floor(draw.next() ** 1.4 * YEARS_OF_SHOP * 365 * DAY);
  const orders = demoOrders(index, createdAt, now, draw);
  const value = orders
    .filter(({ status }) => status !== 'refunded')
    .reduce((sum, { total }) => sum + total, 0);
  const active = Math.max(createdAt, ...orders.map(({ placed_at }) => Date.parse(placed_at)));
  return {
    first_name: first,
    last_name: last,
    email: emailOf(first, last, draw, taken),
    phone: draw.chance(0.6) ? phoneOf(country.dialling, draw) : null,
    address: draw.chance(0.5) ? `${draw.pick(country.streets)} ${1 + draw.below(120)}` : null,
    city: city.name,
    state: city.state,
    country: country.code,
    time_zone: city.zone,
    date_of_birth: draw.chance(0.55) ? iso(now - (20 + draw.next() * 50) * 365.25 * DAY).slice(0, 10) : null,
    status: draw.weigh(STATUSES).status,
    type: orders.length > 0 ? 'customer' : 'lead',
    source: draw.weigh(SOURCES).source,
    score: Math.min(100, orders.length * 12 + draw.below(30)),
    lifetime_value: Math.round(value * 100) / 100,
    custom: customOf(orders, draw),
    created_at: iso(createdAt),
    last_activity_at: iso(Math.min(now - HOUR, active + draw.next() * 20 * DAY)),
    orders,
    tags: tagsOf(value, orders.length, draw),
    lists: OWN_LISTS.filter((_, place) => draw.chance(place === 0 ? 0.45 : 0.12)),
  };
}

/** Under a top-level domain that nobody can register (RFC 2606): no real person is ever written to. */
function emailOf(first: string, last: string, draw: Drawing, taken: Map<string, number>): string {
  const name = `${plain(first)}.${plain(last)}`;
  const host = draw.pick(['mailbox', 'post', 'inbox', 'letters', 'studio']);
  const times = (taken.get(`${name}@${host}`) ?? 0) + 1;
  taken.set(`${name}@${host}`, times);
  return `${name}${times > 1 ? times : ''}@${host}.example`;
}

const plain = (name: string): string =>
  name
    .replace(/ß/g, 'ss')
    .replace(/[ıİ]/g, 'i')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const phoneOf = (dialling: string, draw: Drawing): string =>
  `${dialling} ${200 + draw.below(700)} ${String(draw.below(10_000_000)).padStart(7, '0')}`;

function customOf(orders: readonly DemoOrder[], draw: Drawing): Record<string, string | boolean> {
  const firstOrder = orders[0]?.placed_at.slice(0, 10);
  return {
    ...(draw.chance(0.7) ? { favourite_product: draw.pick(PRODUCTS) } : {}),
    ...(firstOrder ? { first_purchase: firstOrder } : {}),
    ...(draw.chance(0.4) ? { birthday_club: draw.chance(0.7) } : {}),
  };
}

function tagsOf(value: number, orders: number, draw: Drawing): string[] {
  return [
    ...(value > 450 ? ['VIP'] : []),
    ...(orders > 0 && draw.chance(0.18) ? ['Gift buyer'] : []),
    ...(draw.chance(0.06) ? ['Workshop guest'] : []),
    ...(draw.chance(0.02) ? ['Wholesale'] : []),
    ...(draw.chance(0.01) ? ['Press'] : []),
  ];
}

const iso = (instant: Instant): string => new Date(instant).toISOString();
