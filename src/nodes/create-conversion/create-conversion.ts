import * as z from 'zod';
import { strictNumber } from '../../runtime/conditions/comparison-holds.ts';
import { propertyAt } from '../../runtime/conditions/property-at.ts';
import { nextPort } from '../next-port.ts';
import { defineStep } from '../node-kind.ts';
import { words } from './words.ts';

const settings = z.strictObject({
  conversion: z.string('enter-conversion').max(100, 'enter-conversion').regex(/\S/, 'enter-conversion'),
  /** What it is worth: the same for everyone, or as what the contact entered with says. */
  worth: z.enum(['fixed', 'trigger'], 'choose-worth').default('fixed'),
  value: z.number('enter-value').min(0, 'enter-value').max(999_999_999, 'enter-value').default(0),
  property: z.string('enter-property').max(300, 'enter-property').default(''),
  currency: z
    .string('enter-currency')
    .regex(/^[A-Z]{3}$/, 'enter-currency')
    .default('EUR'),
});

type Settings = z.output<typeof settings>;

export const createConversion = defineStep({
  kind: 'create-conversion',
  family: 'act',
  settings,
  words,
  defaults: { conversion: '', worth: 'fixed', value: 0, currency: 'EUR' },
  takesTime: false,
  ports: () => nextPort,
  lint: ({ worth, property }, _references, say) =>
    worth === 'trigger' && !/^[^.]{1,100}(\.[^.]{1,100}){0,9}$/.test(property)
      ? [{ code: 'enter-property', severity: 'error', message: say('enter-property'), path: ['property'] }]
      : [],
  summary: ({ conversion, worth, value, currency }, _references, say) =>
    worth === 'fixed' && value > 0
      ? say('summary-value', { conversion, value, currency })
      : say('summary', { conversion }),
  facts: () => [],
  enter(step) {
    const { conversion, currency } = step.settings;
    const value = worthOf(step.settings, step.trigger.data);
    const data = { name: conversion, value: value ?? 0, currency };
    return {
      move: 'leave',
      port: 'next',
      effects: [{ effect: 'event', type: 'conversion.created', subject: conversion, data }],
      ...(value === null ? { detail: { noValue: true } } : {}),
    };
  },
});

/** Null where what it entered with says no amount: the conversion counts, and is worth nothing. */
function worthOf(
  { worth, value, property }: Settings,
  data: Parameters<typeof propertyAt>[0],
): number | null {
  return worth === 'fixed' ? value : strictNumber(propertyAt(data, property));
}
