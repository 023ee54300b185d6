import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aContact, aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import { HOUR } from '../../runtime/instant.ts';
import { firstValidZone } from '../../runtime/time/time-zone.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { dateReached } from './date-reached.ts';

const birthday = { field: 'date_of_birth', time: '09:00' };

describe('date reached', () => {
  it('listens to the clock’s striking for itself', () => {
    const settings = dateReached.settings.parse(birthday);
    expect(dateReached.listens(settings, { funnelId: 'f1', node: 'n1' })).toEqual([
      { type: 'clock.struck', subject: 'f1:n1' },
    ]);
  });

  it('goes on at once', () => {
    expect(dateReached.enter(aStep(dateReached.settings.parse(birthday)))).toEqual({
      move: 'leave',
      port: 'next',
    });
  });

  it.each([
    { settings: birthday, summary: 'On Date of birth at 09:00' },
    {
      settings: { ...birthday, offset: { amount: -1, unit: 'weeks' }, yearly: true },
      summary: '1 week before Date of birth at 09:00, every year',
    },
    {
      settings: { ...birthday, offset: { amount: 3, unit: 'months' } },
      summary: '3 months after Date of birth at 09:00',
    },
    { settings: { ...birthday, field: 'custom.gone' }, summary: 'On the field custom.gone at 09:00' },
  ])('is said in one line: $summary', ({ settings, summary }) => {
    expect(stepSummary({ kind: 'date-reached', settings }, someReferences, 'en')).toBe(summary);
  });

  it.each([
    { name: 'no field', settings: { ...birthday, field: '' }, path: ['field'], message: 'Choose a date.' },
    {
      name: 'a field that was deleted',
      settings: { ...birthday, field: 'custom.gone' },
      path: ['field'],
      message: 'The field this condition uses was deleted. Choose another.',
    },
    {
      name: 'a field that is no date',
      settings: { ...birthday, field: 'country' },
      path: ['field'],
      message: 'Country is no date that the clock can go by. Choose another.',
    },
    {
      name: 'an offset over two years',
      settings: { ...birthday, offset: { amount: 25, unit: 'months' } },
      path: ['offset', 'amount'],
      message: 'This is too long: two years at most.',
    },
    {
      name: 'half a day',
      settings: { ...birthday, offset: { amount: 0.5, unit: 'days' } },
      path: ['offset', 'amount'],
      message: 'Enter a whole number, 1 or more.',
    },
    {
      name: 'no time',
      settings: { ...birthday, time: '9' },
      path: ['time'],
      message: 'Enter a time of day.',
    },
    {
      name: 'no such zone',
      settings: { ...birthday, zone: 'Mars/Base' },
      path: ['zone'],
      message: 'Choose a time zone.',
    },
  ])('$name is a problem', ({ settings, path, message }) => {
    expect(settingsProblems(dateReached, settings, someReferences, 'en')).toMatchObject([
      { severity: 'error', path, message },
    ]);
  });
});

const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
const offset = fc.oneof(
  fc.record({ amount: fc.integer({ min: -730, max: 730 }), unit: fc.constant('days') }),
  fc.record({ amount: fc.integer({ min: -24, max: 24 }), unit: fc.constant('months') }),
);
const zone = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/New_York');

it('a first look at the workspace misses nobody whom the clock brings in', () => {
  fc.assert(
    fc.property(
      fc.record({
        day,
        offset,
        zone,
        yearly: fc.boolean(),
        moment: fc.boolean(),
        time: fc.constantFrom('00:00', '23:59'),
      }),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2032-01-01'), noInvalidDate: true }),
      ({ day, offset, zone, yearly, moment, time }, from) => {
        const written = day.toISOString();
        const stored = moment ? written : written.slice(0, 10);
        const settings = dateReached.settings.parse({ field: 'custom.day', offset, time, yearly });
        const contact = aContact({ fields: { 'custom.day': stored } });
        const viewer = { contact, zone: firstValidZone(zone), workspaceZone: firstValidZone('UTC') };
        const next = dateReached.clock?.(settings, viewer, from.getTime()) ?? null;
        if (next === null) return;
        const window = { from: next - HOUR, to: next, workspaceZone: viewer.workspaceZone };
        const reach = dateReached.clockReach?.(settings, window);
        const sought = yearly ? stored.slice(5, 10) : stored.slice(0, 10);
        expect(reach).toMatchObject({ reach: 'days', days: expect.arrayContaining([sought]) });
      },
    ),
    { seed: 20261121, numRuns: 2_000 },
  );
});
