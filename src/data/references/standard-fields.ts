import type { ContactStatus } from '../../runtime/facts.ts';
import type { FieldReference, FieldType } from '../../runtime/field-reference.ts';
import type { Say } from '../../text/words.ts';
import type { StandardField } from './words.ts';

const STATUSES: readonly ContactStatus[] = ['pending', 'subscribed', 'unsubscribed', 'bounced', 'complained'];

const TYPES: Readonly<Record<Exclude<StandardField, 'status'>, FieldType>> = {
  first_name: 'text',
  last_name: 'text',
  prefix: 'text',
  email: 'text',
  phone: 'text',
  address: 'text',
  city: 'text',
  state: 'text',
  country: 'text',
  time_zone: 'text',
  date_of_birth: 'date',
  type: 'text',
  source: 'text',
  score: 'number',
  lifetime_value: 'number',
  last_activity_at: 'date',
  created_at: 'date',
};

/** The fields that every contact has, as people know them. */
export const standardFields = (say: Say<StandardField>): ReadonlyMap<string, FieldReference> =>
  new Map<string, FieldReference>([
    ...(Object.entries(TYPES) as [keyof typeof TYPES, FieldType][]).map(
      ([field, type]) => [field, { label: say(field), type }] as const,
    ),
    ['status', { label: say('status'), type: 'choice', choices: STATUSES }],
  ]);
