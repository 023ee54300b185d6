import { backOff, MOST_ATTEMPTS } from './back-off.ts';
import type { ChannelAnswer } from './channels/channel.ts';
import type { LeasedMessage, Settlement } from './delivery-ports.ts';

/** What an answer means for its message. */
export function settlementOf(
  message: LeasedMessage,
  answer: ChannelAnswer,
  honoursKeys: boolean,
): Settlement {
  const { id, awaited } = message;
  const kept = 'response' in answer && answer.response !== undefined ? { response: answer.response } : {};
  const plain = { id, awaited, providerId: null, retryIn: null, ...kept };
  if (answer.outcome === 'accepted') {
    return { ...plain, status: 'sent', reason: null, providerId: answer.id };
  }
  const { reason } = answer;
  // In doubt: sent again only where a second copy cannot come of it.
  if (answer.outcome === 'unknown' && !honoursKeys) return { ...plain, status: 'unknown', reason };
  const attempt = message.attempts + 1;
  const refusedForGood = answer.outcome === 'refused' && answer.permanent;
  if (refusedForGood || attempt >= MOST_ATTEMPTS) return { ...plain, status: 'failed', reason };
  const asked = answer.outcome === 'refused' ? (answer.retryAfter ?? 0) : 0;
  return { ...plain, status: 'queued', reason, retryIn: Math.max(backOff(id, attempt), asked) };
}
