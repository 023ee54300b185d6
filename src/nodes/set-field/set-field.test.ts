import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { semanticsTable } from '../../../tests/support/semantics-table.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { Json } from '../../graph/json.ts';
import type { Step } from '../../runtime/behaviour.ts';
import { timeZoneOf, utc } from '../../runtime/time/time-zone.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { heldValue } from './held-value.ts';
import { type SetFieldSettings, setField } from './set-field.ts';

const settingsOf = (given: object): SetFieldSettings => setField.settings.parse({ how: 'value', ...given });
const enter = (given: object, step: Partial<Step<SetFieldSettings>> = {}) =>
  setField.enter(aStep(settingsOf(given), step));
const sets = (field: string, value: Json) => ({
  move: 'leave',
  port: 'next',
  effects: [{ effect: 'change', change: 'set-field', field, value }],
});

describe('set field', () => {
  const contact = aContact({ fields: { country: 'DE', city: ' ', score: 7, 'custom.seats': 'many' } });
  const trigger = {
    type: 'form.submitted',
    subject: null,
    data: { plan: { name: 'pro' }, seats: '12', note: ['a'] },
    occurredAt: 0,
  };
  const variables = { crm: { id: 12 } };
  const step = { contact, trigger, variables };

  it.each([
    { name: 'a value', given: { field: 'city', value: 'Rome' }, move: sets('city', 'Rome') },
    { name: 'nothing', given: { field: 'city', how: 'clear' }, move: sets('city', null) },
    { name: 'nothing where 0 is', given: { field: 'score', how: 'clear' }, move: sets('score', 0) },
    {
      name: 'another field',
      given: { field: 'custom.from', how: 'field', from: 'country' },
      move: sets('custom.from', 'DE'),
    },
    {
      name: 'a property of the trigger',
      given: { field: 'custom.plan', how: 'trigger', from: 'plan.name' },
      move: sets('custom.plan', 'pro'),
    },
    {
      name: 'a property as the number it is',
      given: { field: 'custom.seats', type: 'number', how: 'trigger', from: 'seats' },
      move: sets('custom.seats', 12),
    },
    {
      name: 'a kept variable, a number as text',
      given: { field: 'custom.crm', how: 'variables', from: 'crm.id' },
      move: sets('custom.crm', '12'),
    },
    {
      name: 'a sum',
      given: { field: 'score', type: 'number', how: 'add', amount: -2 },
      move: {
        move: 'leave',
        port: 'next',
        effects: [{ effect: 'change', change: 'add-number', field: 'score', amount: -2 }],
      },
    },
  ])('puts in $name', ({ given, move }) => expect(enter(given, step)).toEqual(move));

  it.each([
    { zone: 'Pacific/Auckland', day: '2026-03-02' },
    { zone: 'America/Los_Angeles', day: '2026-03-01' },
  ])('puts in the day it is in $zone', ({ zone, day }) => {
    const now = Date.parse('2026-03-01T18:00:00Z');
    const given = { field: 'custom.seen', type: 'date', how: 'today' };
    expect(enter(given, { now, zone: timeZoneOf(zone) ?? utc })).toEqual(sets('custom.seen', day));
  });

  it.each([
    {
      name: 'no such property',
      given: { how: 'trigger', from: 'gone' },
      detail: { skipped: 'nothing-to-copy' },
    },
    {
      name: 'an empty field',
      given: { how: 'field', from: 'city' },
      detail: { skipped: 'nothing-to-copy', value: ' ' },
    },
    { name: 'a list', given: { how: 'trigger', from: 'note' }, detail: { skipped: 'value-does-not-fit' } },
    {
      name: 'words for a number',
      given: { field: 'score', type: 'number', how: 'field', from: 'custom.seats' },
      detail: { skipped: 'value-does-not-fit', value: 'many' },
    },
    {
      name: 'a sum that is too large',
      given: { field: 'score', type: 'number', how: 'add', amount: 2_147_483_647 },
      detail: { skipped: 'value-does-not-fit', value: '2147483654' },
    },
  ])('leaves the field alone: $name', ({ given, detail }) => {
    const all = { field: 'first_name', ...given };
    expect(enter(all, step)).toEqual({ move: 'leave', port: 'next', detail });
    expect(enter(all, { ...step, wired: () => true })).toMatchObject({ port: 'failed', detail });
  });

  it.each(semanticsTable('steps.md', 'What a field can hold'))(
    '$name',
    ({ field = '', type = 'text', value = '', holds = '' }) => {
      const held = heldValue(
        { field, type: (type || 'text') as SetFieldSettings['type'], choices: ['gold', 'silver'] },
        JSON.parse(value) as Json,
      );
      expect(held === undefined ? '' : JSON.stringify(held)).toBe(holds);
    },
  );

  const references = {
    ...someReferences,
    fields: new Map([
      ...someReferences.fields,
      ['status', { label: 'Status', type: 'choice' as const, choices: ['subscribed'] }],
      ['type', { label: 'Type', type: 'text' as const }],
      ['custom.level', { label: 'Level', type: 'choice' as const, choices: ['gold', 'silver'] }],
    ]),
  };
  const level = { field: 'custom.level', type: 'choice', choices: ['gold', 'silver'] };
  it.each([
    { name: 'no field', given: { field: '' }, code: 'choose-field' },
    { name: 'a field that was deleted', given: { field: 'custom.gone', value: 'x' }, code: 'deleted-field' },
    { name: 'the status', given: { field: 'status', type: 'choice', value: 'x' }, code: 'fixed-field' },
    { name: 'another type now', given: { field: 'score', value: 'x' }, code: 'field-changed-type' },
    { name: 'no value', given: { field: 'country', value: '' }, code: 'enter-value' },
    { name: 'a country that is none', given: { field: 'country', value: 'Germany' }, code: 'value-unfit' },
    { name: 'clearing what is never empty', given: { field: 'type', how: 'clear' }, code: 'never-empty' },
    { name: 'today as text', given: { field: 'country', how: 'today' }, code: 'how-unfit' },
    { name: 'a sum of text', given: { field: 'country', how: 'add', amount: 1 }, code: 'how-unfit' },
    {
      name: 'half a point',
      given: { field: 'score', type: 'number', how: 'add', amount: 0.5 },
      code: 'enter-amount',
    },
    {
      name: 'itself',
      given: { field: 'country', how: 'field', from: 'country' },
      code: 'choose-other-field',
    },
    {
      name: 'a deleted field to copy',
      given: { field: 'country', how: 'field', from: 'x' },
      code: 'deleted-field',
    },
    { name: 'no property', given: { field: 'country', how: 'trigger' }, code: 'enter-property' },
    { name: 'a choice that is none', given: { ...level, value: 'tin' }, code: 'value-unfit' },
    { name: 'old choices', given: { ...level, choices: ['gold'], value: 'gold' }, code: 'choices-changed' },
  ])('$name is a problem', ({ given, code }) => {
    const problems = settingsProblems(setField, { how: 'value', ...given }, references, 'en');
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it.each([
    { given: { field: 'country', value: 'DE' }, summary: 'Set Country to “DE”' },
    { given: { field: 'country', how: 'clear' }, summary: 'Clear Country' },
    {
      given: { field: 'first_name', how: 'field', from: 'country' },
      summary: 'Copy Country into First name',
    },
    {
      given: { field: 'country', how: 'trigger', from: 'order.country' },
      summary: 'Copy “order.country” into Country',
    },
    { given: { field: 'score', type: 'number', how: 'add', amount: 5 }, summary: 'Add 5 to Score' },
    { given: { field: 'score', type: 'number', how: 'add', amount: -5 }, summary: 'Take 5 from Score' },
  ])('$summary', ({ given, summary }) => {
    const settings = { how: 'value', ...given };
    expect(stepSummary({ kind: 'set-field', settings }, someReferences, 'en')).toBe(summary);
  });
});
