import { type AllowList, allowsAddress, allowsHost } from '../channels/webhook/allow-list.ts';
import { parseIpAddress } from '../channels/webhook/ip-address.ts';
import {
  CALL_LIMITS,
  LONGEST_ANSWER,
  type WebAnswer,
  type WebCaller,
  type WebRequest,
} from '../channels/webhook/web-call.ts';
import { say } from '../channels/webhook/words.ts';

export interface FetchWebCallerOptions {
  readonly allow: AllowList;
  /** All addresses of a name, of both families; none where there is no such name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly total?: number;
}

/**
 * Calls addresses with `fetch`, for hosts without sockets. `fetch` looks names up once more by itself, so a name that
 * answers differently within that instant could lead inside; edge functions run outside of everybody's network, which is
 * why that is bearable there. The Node host has no such gap.
 */
export const fetchWebCaller = ({
  allow,
  resolve,
  total = CALL_LIMITS.total,
}: FetchWebCallerOptions): WebCaller => ({
  call: async (request) => {
    const host = new URL(request.url).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    const forbidden = allowsHost(allow, host) ? null : await whyForbidden(host, allow, resolve);
    return forbidden ?? callNow(request, total);
  },
});

async function whyForbidden(
  host: string,
  allow: AllowList,
  resolve: FetchWebCallerOptions['resolve'],
): Promise<WebAnswer | null> {
  if (parseIpAddress(host)) {
    return allowsAddress(allow, host)
      ? null
      : { call: 'forbidden', reason: say('forbidden-address', { host }) };
  }
  let addresses: readonly string[];
  try {
    addresses = await resolve(host);
  } catch (error) {
    return { call: 'not-sent', reason: reasonOf(error) };
  }
  if (addresses.length === 0) return { call: 'not-sent', reason: say('no-such-host', { host }) };
  // Which of them `fetch` will take is unknown, so all must do.
  const allowed = addresses.every((address) => allowsAddress(allow, address));
  return allowed ? null : { call: 'forbidden', reason: say('forbidden-host', { host }) };
}

async function callNow({ method, url, headers, body }: WebRequest, total: number): Promise<WebAnswer> {
  const signal = AbortSignal.timeout(total);
  try {
    const response = await fetch(url, { method, headers, body, redirect: 'manual', signal });
    const { text, cut } = await beginningOf(response);
    return { call: 'answered', status: response.status, headers: response.headers, body: text, cut };
  } catch (error) {
    // `fetch` does not say how far it came.
    return { call: 'unanswered', reason: signal.aborted ? say('no-answer-in-time') : reasonOf(error) };
  }
}

/** What came of the body before it grew too long, broke off or took too long. */
async function beginningOf(response: Response): Promise<{ readonly text: string; readonly cut: boolean }> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  let cut = false;
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.length;
      const spare = Math.max(0, size - LONGEST_ANSWER);
      text += decoder.decode(part.value.subarray(0, part.value.length - spare), { stream: true });
      if (spare > 0) {
        cut = true;
        await reader?.cancel();
      }
    }
  } catch {
    cut = true; // the status has arrived, which tells what became of the call
  }
  return { text: text + decoder.decode(), cut };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
