import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../tests/support/a-step.ts';
import { semanticsTable } from '../../tests/support/semantics-table.ts';
import type { JsonObject } from '../graph/json.ts';
import type { ContactFacts } from '../runtime/facts.ts';
import { scenarioSchema } from '../runtime/scenario/schema.ts';
import { simulateScenario } from '../runtime/scenario/simulate-scenario.ts';
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

describe('what changes while somebody waits', () => {
  it.each(semanticsTable(PAGE, 'What changes while somebody waits'))(
    '$wait',
    ({ step = '', settings = '', date, begins = '', zone = '', then = '', at = '', ...row }) => {
      const scenario = scenarioSchema.parse({
        schema: 1,
        start: begins,
        end: '2028-01-01T00:00:00Z',
        workspace: { timeZone: zone },
        funnels: [{ id: 'f', graph: waitingAt(step, JSON.parse(settings)) }],
        contacts: [{ id: 'c', fields: date ? { date } : {} }],
        timeline: [
          { at: begins, contact: 'c', event: 'funnel.added-by-hand', subject: 'f' },
          { at, contact: 'c', event: 'contact.updated', data: { fields: JSON.parse(then) } },
        ],
      });
      const lines = simulateScenario(scenario, kindOf);
      const left = lines.find(({ node, outcome }) => node === 'wait' && outcome === 'left');
      expect({ goesOn: left?.instant.replace('.000Z', 'Z'), by: left?.port }).toEqual({
        goesOn: row['goes on'],
        by: row.by,
      });
    },
  );
});

function waitingAt(kind: string, settings: JsonObject) {
  const node = (id: string, of: string, given: JsonObject, ports: JsonObject) => ({
    id,
    kind: of,
    title: null,
    settings: given,
    ports,
    position: { x: 0, y: 0 },
  });
  return {
    schema: 1,
    nodes: {
      entry: node('entry', 'added-by-hand', {}, { next: 'wait' }),
      wait: node('wait', kind, settings, { next: 'end' }),
      end: node('end', 'end', {}, {}),
    },
  };
}
