import * as z from 'zod';
import type { Json } from '../../graph/json.ts';
import type { Port } from '../../graph/shape.ts';
import type { Move, Step } from '../../runtime/behaviour.ts';
import { fieldValue } from '../../runtime/conditions/field-value.ts';
import { propertyAt } from '../../runtime/conditions/property-at.ts';
import type { Instant } from '../../runtime/instant.ts';
import { clockReadingAt } from '../../runtime/time/clock-reading.ts';
import type { TimeZone } from '../../runtime/time/time-zone.ts';
import { defineStep } from '../node-kind.ts';
import { addedTo } from './added-to.ts';
import { fieldProblems } from './field-problems.ts';
import { summaryOf } from './field-summary.ts';
import { clearedValue, heldValue } from './held-value.ts';
import { words } from './words.ts';

/** What comes into the field: a value, nothing, today's date, a copy, or a sum. */
export const HOWS = ['value', 'clear', 'today', 'field', 'trigger', 'variables', 'add'] as const;

const settings = z.strictObject({
  field: z.string('choose-field').min(1, 'choose-field'),
  /** As it was when the field was chosen; the runtime knows no fields. */
  type: z.enum(['text', 'number', 'date', 'boolean', 'choice']).default('text'),
  choices: z.array(z.string()).optional(),
  how: z.enum(HOWS, 'choose-how'),
  value: z.union([z.string(), z.number(), z.boolean()], 'enter-value').default(''),
  /** The field or property that is copied. */
  from: z.string('enter-property').max(300, 'enter-property').default(''),
  amount: z.number('enter-amount').optional(),
});

export type SetFieldSettings = z.output<typeof settings>;

const ports: readonly Port[] = [{ id: 'next' }, { id: 'failed', label: 'port-failed', optional: true }];

export const setField = defineStep({
  kind: 'set-field',
  family: 'act',
  settings,
  words,
  defaults: { field: '', how: 'value', value: '' },
  takesTime: false,
  ports: () => ports,
  lint: fieldProblems,
  summary: summaryOf,
  facts: () => [],
  enter(step) {
    const { field, how, amount = 0 } = step.settings;
    if (how === 'add') {
      const sum = addedTo(fieldValue(step.contact, field), amount);
      if (heldValue(step.settings, sum) === undefined) return notSet(step, 'value-does-not-fit', sum);
      return leave([{ effect: 'change', change: 'add-number', field, amount }]);
    }
    const wanted = wantedValue(step);
    const held = how === 'clear' ? clearedValue(step.settings) : heldValue(step.settings, wanted);
    if (held !== undefined) return leave([{ effect: 'change', change: 'set-field', field, value: held }]);
    return notSet(step, isNothing(wanted) ? 'nothing-to-copy' : 'value-does-not-fit', wanted);
  },
});

const leave = (effects: Extract<Move, { move: 'leave' }>['effects'] & object): Move => ({
  move: 'leave',
  port: 'next',
  effects,
});

function wantedValue(step: Step<SetFieldSettings>): Json | undefined {
  const { how, value, from } = step.settings;
  switch (how) {
    case 'today':
      return todayIn(step.zone, step.now);
    case 'field':
      return fieldValue(step.contact, from);
    case 'trigger':
      return propertyAt(step.trigger.data, from);
    case 'variables':
      return propertyAt(step.variables, from);
    default:
      return value;
  }
}

/** `2026-03-29`, by the zone's calendar. */
const todayIn = (zone: TimeZone, now: Instant): string =>
  new Date(clockReadingAt(now, zone)).toISOString().slice(0, 10);

const isNothing = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** The field stays as it was: a value that does not fit must not take away one that does. */
function notSet(step: Step<SetFieldSettings>, skipped: string, value: Json | undefined): Move {
  const told = typeof value === 'object' || value === undefined ? {} : { value: String(value).slice(0, 200) };
  return { move: 'leave', port: step.wired('failed') ? 'failed' : 'next', detail: { skipped, ...told } };
}
