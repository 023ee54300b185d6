import { statement } from '../statement.ts';

/** Where a notification goes: to the member `$2` of its workspace, or to the owner of its contact. */
export const teammateAddress = statement<{ address: string | null }>(
  'teammate-address',
  'select public.teammate_address($1::uuid, $2::uuid) as address',
);
