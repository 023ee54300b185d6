import { describe, expect, it } from 'vitest';
import { aStep } from '../../../tests/support/a-step.ts';
import { someReferences } from '../../../tests/support/some-references.ts';
import type { JsonObject } from '../../graph/json.ts';
import { settingsProblems } from '../settings-problems.ts';
import { stepSummary } from '../step-summary.ts';
import { createConversion } from './create-conversion.ts';

const enter = (given: JsonObject, data: JsonObject = {}) => {
  const trigger = { type: 'order.paid', subject: null, data, occurredAt: 0 };
  return createConversion.enter(aStep(createConversion.settings.parse(given), { trigger }));
};
const conversion = (value: number, currency = 'EUR') => ({
  move: 'leave',
  port: 'next',
  effects: [
    {
      effect: 'event',
      type: 'conversion.created',
      subject: 'Demo',
      data: { name: 'Demo', value, currency },
    },
  ],
});
const trigger = { conversion: 'Demo', worth: 'trigger', property: 'order.total' };

describe('create conversion', () => {
  it.each([
    { name: 'nothing', given: { conversion: 'Demo' }, move: conversion(0) },
    {
      name: 'an amount',
      given: { conversion: 'Demo', value: 20, currency: 'TRY' },
      move: conversion(20, 'TRY'),
    },
    {
      name: 'what it entered with',
      given: trigger,
      data: { order: { total: '12.50' } },
      move: conversion(12.5),
    },
    {
      name: 'nothing, where the event names no amount',
      given: trigger,
      data: { order: { total: 'much' } },
      move: { ...conversion(0), detail: { noValue: true } },
    },
  ])('is worth $name', ({ given, data = {}, move }) => expect(enter(given, data)).toEqual(move));

  it.each([
    { name: 'no name', given: { conversion: ' ' }, code: 'enter-conversion' },
    { name: 'a negative amount', given: { conversion: 'Demo', value: -1 }, code: 'enter-value' },
    { name: 'no property', given: { ...trigger, property: '' }, code: 'enter-property' },
    { name: 'no currency', given: { conversion: 'Demo', currency: 'euro' }, code: 'enter-currency' },
  ])('$name: a problem', ({ given, code }) => {
    expect(settingsProblems(createConversion, given, someReferences, 'en')).toMatchObject([{ code }]);
  });

  it.each([
    { given: { conversion: 'Demo', value: 1_200 }, summary: 'Conversion “Demo”, 1,200 EUR' },
    { given: trigger, summary: 'Conversion “Demo”' },
  ])('$summary', ({ given, summary }) => {
    const step = { kind: 'create-conversion', settings: given };
    expect(stepSummary(step, someReferences, 'en')).toBe(summary);
  });
});
