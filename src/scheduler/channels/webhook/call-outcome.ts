import { SECOND } from '../../../runtime/instant.ts';
import type { ChannelAnswer } from '../channel.ts';
import { capturedAnswer } from './captured-answer.ts';
import type { WebAnswer, WebMethod } from './web-call.ts';
import { say } from './words.ts';

/** RFC 9110, section 9.2.2: done twice, these do the same as once. */
const REPEATABLE: readonly WebMethod[] = ['GET', 'PUT', 'DELETE'];

/** Timeouts and overload pass: RFC 9110, 6585 (429) and 8470 (425). */
const PASSING = [408, 425, 429];

/** How long a receiver may have us wait: a day. */
const LONGEST_PAUSE = 86_400 * SECOND;

/** What the answer to a call means for its message. */
export function callOutcome(answer: WebAnswer, method: WebMethod, now: number): ChannelAnswer {
  switch (answer.call) {
    case 'forbidden':
      return { outcome: 'refused', permanent: true, reason: answer.reason };
    case 'not-sent':
      return { outcome: 'refused', permanent: false, reason: say('unreachable', { detail: answer.reason }) };
    case 'unanswered': {
      const reason = say('no-answer', { detail: answer.reason });
      return REPEATABLE.includes(method)
        ? { outcome: 'refused', permanent: false, reason }
        : { outcome: 'unknown', reason };
    }
    case 'answered':
      return answeredOutcome(answer, now);
  }
}

function answeredOutcome(
  { status, headers, body, cut }: WebAnswer & { readonly call: 'answered' },
  now: number,
): ChannelAnswer {
  const response = capturedAnswer(body, cut);
  if (status >= 200 && status < 300) return { outcome: 'accepted', id: null, response };
  if (status >= 300 && status < 400) {
    const location = headers.get('location') ?? '–';
    return {
      outcome: 'refused',
      permanent: true,
      reason: say('redirected', { status: String(status), location }),
      response,
    };
  }
  const reason = say('answered', { status: String(status), detail: excerpt(body) }).trim();
  if (!PASSING.includes(status) && status < 500)
    return { outcome: 'refused', permanent: true, reason, response };
  const retryAfter = pauseAsked(headers.get('retry-after'), now);
  return {
    outcome: 'refused',
    permanent: false,
    reason,
    response,
    ...(retryAfter === null ? {} : { retryAfter }),
  };
}

const excerpt = (body: string): string =>
  body
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, 300);

/** Seconds or a date (RFC 9110, section 10.2.3), as milliseconds from now. */
export function pauseAsked(retryAfter: string | null, now: number): number | null {
  // `Date.parse` would read almost anything as a date; a date of HTTP begins with its weekday.
  if (retryAfter === null || !/^(\d+$|[A-Z])/i.test(retryAfter)) return null;
  const pause = /^\d+$/.test(retryAfter) ? Number(retryAfter) * SECOND : Date.parse(retryAfter) - now;
  return pause > 0 ? Math.min(pause, LONGEST_PAUSE) : null;
}
