import type { References } from '../../src/nodes/references.ts';

export const someReferences: References = {
  tags: new Map([['t1', 'VIP']]),
  lists: new Map([['l1', 'News']]),
  fields: new Map([
    ['first_name', { label: 'First name', type: 'text' }],
    ['country', { label: 'Country', type: 'text' }],
    ['custom.push_token', { label: 'Device', type: 'text' }],
    ['date_of_birth', { label: 'Date of birth', type: 'date' }],
    ['score', { label: 'Score', type: 'number' }],
  ]),
  mailSteps: new Map([['m1', 'Welcome']]),
  segments: new Map([['s1', 'Loyal']]),
  funnels: new Map([['f2', 'Newsletter']]),
  members: new Map([['u1', 'Grace']]),
};
