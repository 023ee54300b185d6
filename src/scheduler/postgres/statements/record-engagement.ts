import { statement } from '../statement.ts';

export const recordEngagement = statement<{ url: string | null }>(
  'record-engagement',
  'select public.record_engagement($1, $2, $3::smallint) as url',
);
