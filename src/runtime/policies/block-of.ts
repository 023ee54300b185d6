import type { JsonObject } from '../../graph/json.ts';
import type { Step } from '../behaviour.ts';
import type { Channel } from '../effect.ts';
import type { Sending } from '../facts.ts';
import { DAY, type Instant } from '../instant.ts';
import { closingOf } from '../time/time-range.ts';
import type { Policies } from './policies-schema.ts';

/** Why the workspace's rules hold a message back, and until when. */
export interface Block {
  readonly reason: 'quiet-hours' | 'cap';
  readonly until: Instant;
  /** The rule, for the step's row. */
  readonly rule: JsonObject;
}

type Viewer = Pick<Step<unknown>, 'now' | 'zone' | 'contact' | 'policies'>;
type Cap = Policies['caps'][number];

/**
 * What holds a message to this contact back now: of several rules the one that does so longest, since the others are over
 * by then. Null if it may go out.
 */
export function blockOf(viewer: Viewer, channel: Channel): Block | null {
  const blocks = [quietBlock(viewer), ...viewer.policies.caps.map((cap) => capBlock(viewer, channel, cap))];
  return blocks.reduce((longest, block) => {
    if (!block || (longest && longest.until >= block.until)) return longest;
    return block;
  }, null);
}

function quietBlock({ now, zone, policies }: Viewer): Block | null {
  if (!policies.quietHours) return null;
  const until = closingOf(now, zone, policies.quietHours.ranges);
  return until === null ? null : { reason: 'quiet-hours', until, rule: { zone: zone.name } };
}

function capBlock({ now, contact }: Viewer, channel: Channel, cap: Cap): Block | null {
  if (cap.channel !== 'any' && cap.channel !== channel) return null;
  const lasts = cap.days * DAY;
  const counted = contact.sendings.filter((sending) => counts(sending, cap) && sending.at > now - lasts);
  // Once this one is `days` old, fewer than `most` remain.
  const leaving = counted.length < cap.most ? undefined : counted[counted.length - cap.most];
  return leaving ? { reason: 'cap', until: leaving.at + lasts, rule: { ...cap } } : null;
}

/** What goes to a machine or a colleague reaches nobody's patience. */
const counts = ({ channel }: Sending, cap: Cap): boolean =>
  cap.channel === 'any' ? channel !== 'webhook' && channel !== 'notification' : channel === cap.channel;
