import type { Json } from '../../graph/json.ts';
import { strictNumber } from '../../runtime/conditions/comparison-holds.ts';
import { dateValue } from '../../runtime/conditions/date-value.ts';
import type { FieldType } from '../../runtime/field-reference.ts';
import { timeZoneOf } from '../../runtime/time/time-zone.ts';

/** The fields that every contact has and a funnel may set, each with what it can hold. */
const STANDARD = {
  prefix: 'text',
  first_name: 'text',
  last_name: 'text',
  phone: 'text',
  address: 'text',
  city: 'text',
  state: 'text',
  country: 'country',
  time_zone: 'time-zone',
  date_of_birth: 'day',
  type: 'text',
  source: 'text',
  score: 'whole',
  lifetime_value: 'money',
} as const;

type Holds = FieldType | (typeof STANDARD)[keyof typeof STANDARD];

export interface Target {
  readonly field: string;
  /** Of one of the workspace's own fields, as it was when the field was chosen. */
  readonly type: FieldType;
  readonly choices?: readonly string[] | undefined;
}

const LONGEST_TEXT = 2_000;
const MOST_SCORE = 2_147_483_647;
const MOST_MONEY = 999_999_999_999.99;

function holdsOf({ field, type }: Target): Holds | null {
  if (field.startsWith('custom.')) return type;
  return Object.hasOwn(STANDARD, field) ? STANDARD[field as keyof typeof STANDARD] : null;
}

/**
 * May a funnel set it? Not the address, which says who a contact is and can belong to one alone; not the status, which
 * follows what the contact does; not what the workspace notes by itself.
 */
export const isWritable = (field: string): boolean => holdsOf({ field, type: 'text' }) !== null;

/** What stands there once the field is cleared; undefined for the one that is never without a value. */
export function clearedValue({ field }: Pick<Target, 'field'>): Json | undefined {
  if (field === 'type') return undefined;
  return field === 'score' || field === 'lifetime_value' ? 0 : null;
}

/** The value as the field holds it; undefined if it cannot. Text of nothing but spaces is no value. */
export function heldValue(target: Target, value: Json | undefined): Json | undefined {
  if (typeof value === 'string' && value.trim() === '') return undefined;
  switch (holdsOf(target)) {
    case 'text':
      return textOf(value);
    case 'choice':
      return choiceOf(textOf(value), target.choices);
    case 'country':
      return typeof value === 'string' && /^\s*[a-z]{2}\s*$/i.test(value)
        ? value.trim().toUpperCase()
        : undefined;
    case 'time-zone':
      return typeof value === 'string' && timeZoneOf(value.trim()) ? value.trim() : undefined;
    case 'day':
      return dateValue(value) ? String(value).slice(0, 10) : undefined;
    case 'date':
      return dateValue(value) ? value : undefined;
    case 'boolean':
      return truthOf(value);
    case 'number':
      return numberOf(value);
    case 'whole':
      return bounded(numberOf(value), MOST_SCORE, Number.isInteger);
    case 'money':
      return bounded(cents(numberOf(value)), MOST_MONEY);
    case null:
      return undefined;
  }
}

function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) return undefined;
  // The database has no room for this one character.
  return value.includes('\u0000') ? undefined : value;
}

const choiceOf = (text: string | undefined, choices: Target['choices']): string | undefined =>
  text !== undefined && choices !== undefined && !choices.includes(text) ? undefined : text;

function truthOf(value: Json | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || !/^(true|false)$/i.test(value)) return undefined;
  return value.toLowerCase() === 'true';
}

const numberOf = (value: Json | undefined): number | undefined => strictNumber(value) ?? undefined;

const cents = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 100) / 100;

const bounded = (
  value: number | undefined,
  most: number,
  passes: (value: number) => boolean = () => true,
): number | undefined =>
  value !== undefined && Math.abs(value) <= most && passes(value) ? value : undefined;
