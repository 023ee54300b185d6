import type { ChannelAnswer } from '../channel.ts';
import { pauseAsked } from '../webhook/call-outcome.ts';
import type { WebAnswer } from '../webhook/web-call.ts';
import type { TextChannel } from './text-provider.ts';
import { say } from './words.ts';

/** What passes: timeouts, a key that is being worked on (409), overload. */
const PASSING = [408, 409, 425, 429];

export interface AnswerCircumstances {
  readonly channel: TextChannel;
  /** Asking again does no harm. */
  readonly honoursKeys: boolean;
  readonly now: number;
}

/** What the answer of a provider's API means. */
export function providerAnswer(
  answer: WebAnswer,
  { channel, honoursKeys, now }: AnswerCircumstances,
): ChannelAnswer {
  const reasonOf = (
    word: 'unreachable' | 'not-signed-in' | 'refused' | 'no-answer',
    detail: string,
  ): string => say(word, { channel: say(channel), detail });
  if (answer.call === 'unanswered' && !honoursKeys) {
    return { outcome: 'unknown', reason: reasonOf('no-answer', answer.reason) };
  }
  if (answer.call !== 'answered') {
    const reason = reasonOf(answer.call === 'unanswered' ? 'no-answer' : 'unreachable', answer.reason);
    return { outcome: 'refused', permanent: false, blame: 'provider', reason };
  }
  const { status, headers, body } = answer;
  if (status >= 200 && status < 300) return { outcome: 'accepted', id: idIn(body) };
  const detail = `${status} ${body.replace(/[\s\0]+/g, ' ').slice(0, 300)}`.trim();
  if (status === 401 || status === 403) {
    // An operator can mend that.
    return {
      outcome: 'refused',
      permanent: false,
      blame: 'provider',
      reason: reasonOf('not-signed-in', detail),
    };
  }
  const reason = reasonOf('refused', detail);
  if (!PASSING.includes(status) && status < 500) return { outcome: 'refused', permanent: true, reason };
  const retryAfter = pauseAsked(headers.get('retry-after'), now);
  // 408, 409 and 425 are about this one request.
  const blame = status === 429 || status >= 500 ? ({ blame: 'provider' } as const) : {};
  return {
    outcome: 'refused',
    permanent: false,
    ...blame,
    reason,
    ...(retryAfter === null ? {} : { retryAfter }),
  };
}

/** `id` here, `sid` at Twilio. */
const idIn = (body: string): string | null => /"s?id"\s*:\s*"([^"]{1,200})"/.exec(body)?.[1] ?? null;
