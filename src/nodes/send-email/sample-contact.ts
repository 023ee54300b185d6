import type { FieldReference } from '../../runtime/field-reference.ts';

const KNOWN: Readonly<Record<string, string | number>> = {
  prefix: 'Ms',
  first_name: 'Ada',
  last_name: 'Lovelace',
  email: 'ada@example.com',
  phone: '+44 20 7946 0958',
  address: '12 St James’s Square',
  city: 'London',
  state: 'Greater London',
  country: 'GB',
  time_zone: 'Europe/London',
  date_of_birth: '1985-12-10',
  status: 'subscribed',
  type: 'lead',
  source: 'website',
  score: 42,
  lifetime_value: 129.9,
};

function invented({ label, type, choices }: FieldReference): string | number | boolean {
  switch (type) {
    case 'number':
      return 7;
    case 'date':
      return '2026-05-01';
    case 'boolean':
      return true;
    case 'choice':
      return choices?.[0] ?? label;
    case 'text':
      return label;
  }
}

/** A contact who has something in every field, so that a preview shows what each merge tag does. */
export const sampleContact = (
  fields: ReadonlyMap<string, FieldReference>,
): Readonly<Record<string, string | number | boolean>> =>
  Object.fromEntries(
    Array.from(fields, ([field, reference]) => [field, KNOWN[field] ?? invented(reference)]),
  );
