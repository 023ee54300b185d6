import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import type { Sending } from '../facts.ts';
import { timeZoneOf, utc } from '../time/time-zone.ts';
import { blockOf } from './block-of.ts';
import { type Policies, policiesSchema } from './policies-schema.ts';

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const quiet = { quietHours: { ranges: [{ days: week, from: '21:00', to: '08:00' }] } };
const threeInSeven = { caps: [{ channel: 'email', most: 3, days: 7 }] };
const mails = (...at: string[]): Sending[] => at.map((each) => ({ channel: 'email', at: Date.parse(each) }));
const three = mails('2026-11-10T09:00Z', '2026-11-12T09:00Z', '2026-11-14T09:00Z');

interface Row {
  name: string;
  policies: object;
  at: string;
  zone?: string;
  sendings?: Sending[];
  channel?: 'email' | 'sms';
  until: string | null;
}

const rows: Row[] = [
  { name: 'no rules', policies: {}, at: '2026-11-15T23:00Z', until: null },
  { name: 'by day', policies: quiet, at: '2026-11-15T12:00Z', until: null },
  { name: 'in the evening', policies: quiet, at: '2026-11-15T22:00Z', until: '2026-11-16T08:00Z' },
  { name: 'before dawn', policies: quiet, at: '2026-11-15T05:00Z', until: '2026-11-15T08:00Z' },
  {
    name: 'in the contact’s zone',
    policies: quiet,
    at: '2026-11-15T18:00Z',
    zone: 'Asia/Kolkata',
    until: '2026-11-16T02:30Z',
  },
  {
    name: 'two of three',
    policies: threeInSeven,
    at: '2026-11-15T12:00Z',
    sendings: three.slice(1),
    until: null,
  },
  {
    name: 'three of three',
    policies: threeInSeven,
    at: '2026-11-15T12:00Z',
    sendings: three,
    until: '2026-11-17T09:00Z',
  },
  {
    name: 'just when the first is old enough',
    policies: threeInSeven,
    at: '2026-11-17T09:00Z',
    sendings: three,
    until: null,
  },
  {
    name: 'more than three, by an earlier rule',
    policies: { caps: [{ channel: 'email', most: 2, days: 7 }] },
    at: '2026-11-15T12:00Z',
    sendings: three,
    until: '2026-11-19T09:00Z',
  },
  {
    name: 'another channel',
    policies: threeInSeven,
    at: '2026-11-15T12:00Z',
    sendings: three,
    channel: 'sms',
    until: null,
  },
  {
    name: 'any channel',
    policies: { caps: [{ channel: 'any', most: 3, days: 7 }] },
    at: '2026-11-15T12:00Z',
    sendings: three,
    channel: 'sms',
    until: '2026-11-17T09:00Z',
  },
  {
    name: 'both: the longer one',
    policies: { ...quiet, ...threeInSeven },
    at: '2026-11-15T22:00Z',
    sendings: three,
    until: '2026-11-17T09:00Z',
  },
];

describe('what holds a message back', () => {
  it.each(rows)('$name', ({ policies, at, zone, sendings = [], channel = 'email', until }) => {
    const step = aStep(null, {
      now: Date.parse(at),
      zone: (zone && timeZoneOf(zone)) || utc,
      policies: policiesSchema.parse(policies) as Policies,
      contact: aContact({ sendings }),
    });
    expect(blockOf(step, channel)?.until ?? null).toBe(until === null ? null : Date.parse(until));
  });
});
