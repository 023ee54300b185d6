import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import { DAY } from '../../runtime/instant.ts';
import { settingsProblems } from '../settings-problems.ts';
import { waitForCondition } from './wait-for-condition.ts';

const condition = { match: 'all', conditions: [{ test: 'tag', operator: 'has', tag: 't1' }] };
const settings = waitForCondition.settings.parse({ condition, timeout: { amount: 2, unit: 'days' } });
const vip = aContact({ tags: new Set(['t1']) });
const wait = { rule: { for: 'condition' }, until: 2 * DAY };
const event = { type: 'tag.applied', subject: 't1', data: {}, occurredAt: 0, runId: null, depth: 0 };

describe('waiting for a condition', () => {
  it('lets those pass who fulfil it already', () =>
    expect(waitForCondition.enter(aStep(settings, { contact: vip }))).toMatchObject({
      move: 'leave',
      port: 'next',
    }));

  it('holds the others, up to the longest time', () =>
    expect(waitForCondition.enter(aStep(settings))).toMatchObject({
      move: 'wait',
      wait: { until: 2 * DAY },
    }));

  it.each([
    {
      name: 'what happened fulfils it',
      contact: vip,
      occasion: { occasion: 'event', event } as const,
      move: { port: 'next' },
    },
    {
      name: 'what happened does not',
      contact: aContact(),
      occasion: { occasion: 'event', event } as const,
      move: { move: 'stay' },
    },
    {
      name: 'too late',
      contact: aContact(),
      occasion: { occasion: 'timer' } as const,
      move: { port: 'timeout' },
    },
    {
      name: 'at the last moment',
      contact: vip,
      occasion: { occasion: 'timer' } as const,
      move: { port: 'next' },
    },
  ])('$name', ({ contact, occasion, move }) => {
    expect(waitForCondition.resume?.(aStep(settings, { contact }), wait, occasion)).toMatchObject(move);
  });

  it('warns of a condition that never changes, and of a wait without an end', () => {
    const entered = { test: 'data', of: 'trigger', property: 'total', operator: 'at-least', value: 100 };
    const given = { condition: { match: 'all', conditions: [entered] }, timeout: null } as JsonObject;
    const codes = settingsProblems(waitForCondition, given, someReferences, 'en').map(({ code }) => code);
    expect(codes).toEqual(['never-changes', 'no-timeout']);
  });
});
