import type { Channel } from '../../../runtime/effect.ts';
import { milliseconds, statement, timestamp } from '../statement.ts';

export interface SendingRow {
  readonly contact_id: string;
  readonly channel: Channel;
  readonly at: number;
}

/** Messages written to contacts since an instant; those that were skipped or refused reached nobody and do not count. */
export const sendings = statement<SendingRow>(
  'sendings',
  `select contact_id, channel, ${milliseconds('created_at')} as at
   from public.messages
   where contact_id = any($1::uuid[])
     and created_at >= ${timestamp('$2::float8')}
     and status not in ('failed', 'skipped', 'expired')
   order by created_at`,
);
