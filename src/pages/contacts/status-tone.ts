import type { ContactStatus } from '../../runtime/facts.ts';
import type { Tone } from '../../ui/tone.ts';

export const STATUS_TONE: Readonly<Record<ContactStatus, Tone>> = {
  pending: 'warning',
  subscribed: 'success',
  unsubscribed: 'neutral',
  bounced: 'danger',
  complained: 'danger',
};

export const CONTACT_STATUSES = Object.keys(STATUS_TONE) as readonly ContactStatus[];
