import { statement } from '../statement.ts';

export const unsubscribeContact = statement<{ done: boolean }>(
  'unsubscribe-contact',
  'select public.unsubscribe_contact($1) as done',
);

export const resubscribeContact = statement<{ done: boolean }>(
  'resubscribe-contact',
  'select public.resubscribe_contact($1) as done',
);
