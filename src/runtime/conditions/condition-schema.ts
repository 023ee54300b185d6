import * as z from 'zod';
import { type Comparison, type Condition, type ConditionGroup, MAX_CONDITION_DEPTH } from './condition.ts';
import { isDateText } from './date-value.ts';

// Messages are keys of `conditionWords`: whoever shows them says them in the reader's language.
const field = { test: z.literal('field'), field: z.string('choose-field').min(1, 'choose-field') };
const scalar = z.union([z.string().min(1, 'enter-value'), z.number(), z.boolean()], 'enter-value');
const text = z.string('enter-value').min(1, 'enter-value');
const number = z.number('enter-number');
const date = z.string('enter-date').refine(isDateText, 'enter-date');

/** The comparisons of a single value, each with what it is a value of. */
const comparisonsOf = <Of extends z.ZodRawShape>(of: Of) =>
  [
    z.strictObject({ ...of, operator: z.enum(['is-empty', 'is-not-empty']) }),
    z.strictObject({ ...of, operator: z.enum(['is', 'is-not']), value: scalar }),
    z.strictObject({ ...of, operator: z.enum(['contains', 'starts-with', 'ends-with']), value: text }),
    z.strictObject({
      ...of,
      operator: z.enum(['greater-than', 'less-than', 'at-least', 'at-most']),
      value: number,
    }),
    z.strictObject({ ...of, operator: z.enum(['before', 'after']), value: date }),
    z.strictObject({
      ...of,
      operator: z.literal('in'),
      value: z.array(scalar, 'enter-value').min(1, 'enter-value').max(500, 'too-many-values'),
    }),
  ] as const;

/** How a single value is looked at, for settings that say themselves which value. */
export const comparisonSchema = z.discriminatedUnion(
  'operator',
  comparisonsOf({}),
  'choose-operator',
) as unknown as z.ZodType<Comparison>;

const fieldTest = z.discriminatedUnion('operator', comparisonsOf(field), 'choose-operator');

const property = z.string('enter-property').regex(/^[^.]{1,100}(\.[^.]{1,100}){0,9}$/, 'enter-property');
const data = { test: z.literal('data'), of: z.enum(['event', 'trigger', 'variables']), property };

const dataTest = z.discriminatedUnion(
  'operator',
  [
    ...comparisonsOf(data),
    z.strictObject({ ...data, operator: z.literal('same-as-trigger'), value: property }),
  ],
  'choose-operator',
);

const tests = [
  fieldTest,
  dataTest,
  z.strictObject({
    test: z.literal('tag'),
    operator: z.enum(['has', 'has-not'], 'choose-operator'),
    tag: z.string('choose-tag').min(1, 'choose-tag'),
  }),
  z.strictObject({
    test: z.literal('list'),
    operator: z.enum(['on', 'not-on'], 'choose-operator'),
    list: z.string('choose-list').min(1, 'choose-list'),
  }),
  z.strictObject({
    test: z.literal('mail'),
    operator: z.enum(['opened', 'not-opened', 'clicked', 'not-clicked'], 'choose-operator'),
    node: z.string('choose-mail-step').min(1, 'choose-mail-step'),
  }),
] as const;

/** One schema for each depth, not a recursive one: hostile nesting meets the limit before it meets the stack. */
const groupAt = (depth: number) =>
  z.strictObject({
    test: z.undefined().optional(),
    match: z.enum(['all', 'any']),
    conditions: z.array(memberAt(depth)).max(100, 'too-many-conditions'),
  });

const tooDeep = z.looseObject({ test: z.undefined().optional(), match: z.never('too-deep') });

function memberAt(depth: number): z.ZodType<Condition> {
  const group = depth < MAX_CONDITION_DEPTH ? groupAt(depth + 1) : tooDeep;
  return z.discriminatedUnion('test', [group, ...tests], 'choose-test') as unknown as z.ZodType<Condition>;
}

/** The outermost group of a condition, as stored in settings. */
export const conditionSchema = groupAt(1) as unknown as z.ZodType<ConditionGroup>;
