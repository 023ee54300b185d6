import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../tests/support/a-step.ts';
import { semanticsTable } from '../../tests/support/semantics-table.ts';
import type { JsonObject } from '../graph/json.ts';
import type { ContactFacts } from '../runtime/facts.ts';
import { firstValidZone } from '../runtime/time/time-zone.ts';
import { kindOf } from './kinds.ts';

const PAGE = 'time.md';

interface Wait {
  readonly kind: string;
  readonly settings: JsonObject;
  readonly begins: string;
  readonly zone: string;
  readonly fields?: ContactFacts['fields'];
}

/** When somebody who begins to wait goes on, and by which exit: resumed at its moment, where it has to wait. */
function passing({ kind: id, settings, begins, zone, fields = {} }: Wait) {
  const kind = kindOf(id);
  if (!kind) throw new Error(`"${id}" is no kind`);
  const given = {
    zone: firstValidZone(zone),
    workspaceZone: firstValidZone('Europe/Berlin'),
    enteredAt: Date.parse(begins),
    contact: aContact({ fields }),
  };
  const parsed = kind.settings.parse(settings);
  const entered = kind.enter(aStep(parsed, { ...given, now: given.enteredAt }));
  if (entered.move === 'leave') return { goesOn: '', by: entered.port };
  if (entered.move !== 'wait' || entered.wait.until === null)
    throw new Error(`${id} neither waits nor leaves`);
  const { until } = entered.wait;
  const early = kind.resume?.(aStep(parsed, { ...given, now: until - 1 }), entered.wait, {
    occasion: 'timer',
  });
  expect(early, 'a moment too early').toMatchObject({ move: 'wait', wait: { until } });
  const left = kind.resume?.(aStep(parsed, { ...given, now: until }), entered.wait, { occasion: 'timer' });
  return {
    goesOn: new Date(until).toISOString().replace('.000Z', 'Z'),
    by: left?.move === 'leave' ? left.port : null,
  };
}

describe('when a wait is over', () => {
  it.each(semanticsTable(PAGE, 'When a wait is over'))(
    '$wait',
    ({ step = '', settings = '', begins = '', zone = '', ...row }) => {
      expect(passing({ kind: step, settings: JSON.parse(settings), begins, zone })).toEqual({
        goesOn: row['goes on'],
        by: row.by,
      });
    },
  );
});

describe('dates of a contact', () => {
  it.each(semanticsTable(PAGE, 'Dates of a contact'))(
    '$wait',
    ({ date, settings = '', begins = '', zone = '', ...row }) => {
      const wait = {
        kind: 'wait-for-date',
        settings: { field: 'date', ...JSON.parse(settings) },
        begins,
        zone,
      };
      expect(passing({ ...wait, fields: date ? { date } : {} })).toEqual({
        goesOn: row['goes on'],
        by: row.by,
      });
    },
  );
});

describe('a random while', () => {
  const settings = {
    mode: 'between',
    least: { amount: 1, unit: 'hours' },
    most: { amount: 3, unit: 'hours' },
  };
  const ends = Array.from({ length: 300 }, (_, index) => {
    const step = aStep(kindOf('delay')?.settings.parse(settings), {
      contact: { ...aContact(), id: `c${index}` },
    });
    const move = kindOf('delay')?.enter(step);
    return move?.move === 'wait' ? (move.wait.until ?? 0) : 0;
  });

  it('lies between its bounds, and is spread over them', () => {
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(3_600_000);
    expect(Math.max(...ends)).toBeLessThanOrEqual(3 * 3_600_000);
    const average = ends.reduce((sum, end) => sum + end, 0) / ends.length;
    expect(Math.abs(average - 2 * 3_600_000)).toBeLessThan(600_000);
  });
});

describe('a date that changes while somebody waits for it', () => {
  const kind = kindOf('wait-for-date');
  const settings = kind?.settings.parse({ field: 'date', time: '09:00' });
  const begun = Date.parse('2026-02-01T00:00:00Z');
  const wait = { rule: {}, until: Date.parse('2026-03-01T09:00:00Z') };
  const now = Date.parse('2026-02-10T00:00:00Z');
  const event = { type: 'contact.updated', subject: null, data: {}, occurredAt: now, runId: null, depth: 0 };
  it.each([
    {
      name: 'is waited for anew',
      date: '2026-04-01',
      move: { move: 'wait', wait: { until: Date.parse('2026-04-01T09:00:00Z') } },
    },
    { name: 'is past where it is taken away', date: null, move: { move: 'leave', port: 'next' } },
    { name: 'is past where it has gone by', date: '2026-02-05', move: { move: 'leave', port: 'next' } },
    { name: 'stays where something else was changed', date: '2026-03-01', move: { move: 'stay' } },
  ])('$name', ({ date, move }) => {
    const step = aStep(settings, { now, enteredAt: begun, contact: aContact({ fields: { date } }) });
    expect(kind?.resume?.(step, wait, { occasion: 'event', event })).toMatchObject(move);
  });
});
