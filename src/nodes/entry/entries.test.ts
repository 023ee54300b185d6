import { describe, expect, it } from 'vitest';
import { aCandidate, aContact } from '../../../tests/support/a-step.ts';
import { semanticsTable } from '../../../tests/support/semantics-table.ts';
import type { JsonObject } from '../../graph/json.ts';
import type { Candidate, ClockViewer } from '../../runtime/behaviour.ts';
import { anyHears, type ContactEvent } from '../../runtime/event.ts';
import { DAY, type Instant } from '../../runtime/instant.ts';
import { firstValidZone } from '../../runtime/time/time-zone.ts';
import { kindIds, kindOf } from '../kinds.ts';
import type { EntryKind } from '../node-kind.ts';

const PAGE = 'entries.md';
const PLACE = { funnelId: 'f1', node: 'n1' };
const berlin = firstValidZone('Europe/Berlin');

function entryOf(id: string): EntryKind<string, unknown, string> {
  const kind = kindOf(id);
  if (kind?.family !== 'entry') throw new Error(`"${id}" is no entry`);
  return kind;
}

const json = (text = ''): JsonObject => (text === '' ? {} : JSON.parse(text));

const anEvent = (given: Partial<ContactEvent>): ContactEvent => ({ ...aCandidate().event, ...given });

function enters(entry: string, settings: JsonObject, candidate: Candidate): string {
  const kind = entryOf(entry);
  const parsed = kind.settings.parse(settings);
  const heard = anyHears(kind.listens(parsed, PLACE), candidate.event);
  return heard && kind.admits(parsed, candidate) ? 'yes' : 'no';
}

describe('which events enter', () => {
  const rows = semanticsTable(PAGE, 'Which events enter');

  it.each(rows)('$entry: $what happens', ({ entry = '', settings, event, about, data, enters: expected }) => {
    const happened = anEvent({ type: event ?? '', subject: about || null, data: json(data) });
    expect(enters(entry, json(settings), aCandidate({ event: happened }))).toBe(expected);
  });

  it('is said of every entry but those that other funnels start', () => {
    const entries = kindIds.filter((id) => kindOf(id)?.family === 'entry' && id !== 'from-funnel');
    expect(new Set(rows.map(({ entry }) => entry))).toEqual(new Set(entries));
  });
});

it.each(semanticsTable(PAGE, 'Entering again'))('$rule', (row) => {
  const { setting = '', before, inside, enters: expected } = row;
  const now = 1_000 * DAY;
  const ago = row['days ago'] ? Number(row['days ago']) * DAY : null;
  const candidate = aCandidate({
    event: anEvent({ subject: 'vip', data: { order_id: 'o2', seen_order: 'o1' } }),
    now,
    earlierEntries: Number(before),
    lastEnteredAt: ago === null ? null : now - ago,
    inside: inside === 'yes',
    hasEnteredFor: (key) => key === 'o1',
  });
  expect(enters('tag-applied', { tag: 'vip', reentry: JSON.parse(setting) }, candidate)).toBe(expected);
});

it.each(semanticsTable(PAGE, 'Opens and closes'))(
  '$when: $now',
  ({ opens, closes, now, enters: expected }) => {
    const settings = { tag: 'vip', opens: opens || null, closes: closes || null };
    const event = anEvent({ subject: 'vip' });
    const candidate = aCandidate({ event, now: Date.parse(now ?? ''), workspaceZone: berlin });
    expect(enters('tag-applied', settings, candidate)).toBe(expected);
  },
);

/** When the clock next strikes, after making sure that the first look at the workspace finds the contact too. */
function strikes(entry: string, settings: JsonObject, viewer: ClockViewer, after: Instant): string {
  const kind = entryOf(entry);
  const parsed = kind.settings.parse(settings);
  const next = kind.clock?.(parsed, viewer, after) ?? null;
  if (next === null) return '';
  const { workspaceZone, contact } = viewer;
  const reach = kind.clockReach?.(parsed, { from: next - 1, to: next, workspaceZone });
  if (reach?.reach === 'days') {
    const day = String(contact.fields[reach.field]).slice(0, 10);
    expect(reach.days).toContain(reach.yearly ? day.slice(5) : day);
  } else {
    expect(reach).toEqual({ reach: 'everyone' });
  }
  return new Date(next).toISOString();
}

it.each(semanticsTable(PAGE, 'Dates reached'))('a date: $what', ({ date, settings, after = '', next }) => {
  const contact = aContact({ fields: { date_of_birth: date || null } });
  const viewer = { contact, zone: firstValidZone('America/New_York'), workspaceZone: berlin };
  const whole = { field: 'date_of_birth', ...json(settings) };
  expect(strikes('date-reached', whole, viewer, Date.parse(after))).toBe(next);
});

it.each(semanticsTable(PAGE, 'Schedules'))(
  'a schedule: $what',
  ({ rule = '', begins = '', after = '', next }) => {
    const viewer = { contact: aContact(), zone: berlin, workspaceZone: berlin };
    expect(strikes('on-schedule', { rule, start: begins }, viewer, Date.parse(after))).toBe(next);
  },
);
