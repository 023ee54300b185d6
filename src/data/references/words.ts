import { defineWords } from '../../text/words.ts';

/** Fields that every contact has, by their names in the database. */
export const fieldWords = defineWords({
  en: {
    first_name: 'First name',
    last_name: 'Last name',
    prefix: 'Prefix',
    email: 'Email address',
    phone: 'Phone number',
    address: 'Address',
    city: 'City',
    state: 'State or region',
    country: 'Country',
    time_zone: 'Time zone',
    date_of_birth: 'Date of birth',
    status: 'Status',
    type: 'Type',
    source: 'Source',
    score: 'Score',
    lifetime_value: 'Lifetime value',
    last_activity_at: 'Last activity',
    created_at: 'Created',
  },
});

export type StandardField = keyof (typeof fieldWords)['en'];
