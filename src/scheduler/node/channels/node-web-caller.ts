import { type LookupAddress, lookup } from 'node:dns';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type AllowList, allowsAddress, allowsHost } from '../../channels/webhook/allow-list.ts';
import {
  CALL_LIMITS,
  type CallLimits,
  type WebAnswer,
  type WebCaller,
  type WebRequest,
} from '../../channels/webhook/web-call.ts';
import { say } from '../../channels/webhook/words.ts';
import { readAnswer } from './read-answer.ts';

export interface NodeWebCallerOptions {
  readonly allow: AllowList;
  readonly limits?: CallLimits;
  /** How names are resolved; the system's way unless a test says otherwise. */
  readonly resolve?: Resolve;
}

export type Resolve = (
  host: string,
  answer: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

/**
 * Calls addresses with `node:http`. The addresses that a name resolves to are judged by the very lookup whose result is
 * connected to, so nobody can answer otherwise in between. No redirects, no proxies, no connections kept open: each
 * call is judged anew.
 */
export const nodeWebCaller = ({
  allow,
  limits = CALL_LIMITS,
  resolve = systemResolve,
}: NodeWebCallerOptions): WebCaller => ({
  call: async (request) => {
    const url = new URL(request.url);
    const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    const anyAddress = allowsHost(allow, host);
    const may = (address: string): boolean => anyAddress || allowsAddress(allow, address);
    // An address in the URL itself is connected to without a lookup.
    if (isIP(host) !== 0 && !may(host))
      return { call: 'forbidden', reason: say('forbidden-address', { host }) };
    return callNow(url, request, limits, guardedLookup(resolve, may));
  },
});

class ForbiddenAddress extends Error {}

const systemResolve: Resolve = (host, answer) => lookup(host, { all: true, verbatim: true }, answer);

const guardedLookup =
  (resolve: Resolve, may: (address: string) => boolean): LookupFunction =>
  (host, options, callback) =>
    resolve(host, (error, addresses) => {
      const allowed = addresses?.filter(({ address }) => may(address)) ?? [];
      const [first] = allowed;
      if (error) callback(error, '', 0);
      else if (!first) callback(new ForbiddenAddress(say('forbidden-host', { host })), '', 0);
      else if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });

/** Whatever happens after the connection stands may have reached the other side. */
function callNow(
  url: URL,
  { method, headers, body }: WebRequest,
  limits: CallLimits,
  lookup: LookupFunction,
): Promise<WebAnswer> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const call = send(url, { method, headers: { ...headers, ...length }, lookup, agent: false });
    let connected = false;
    let answering = false;
    // Once it answers, what has come of the answer tells.
    const failed = (error: unknown): void => {
      if (!answering) resolve(failure(error, connected));
    };
    const late = (): void => void call.destroy(new Error(say('no-answer-in-time')));
    const deadline = setTimeout(late, limits.total);
    const connecting = setTimeout(late, limits.connect);
    onConnected(call, url.protocol === 'https:', () => {
      connected = true;
      clearTimeout(connecting);
    });
    call.on('error', failed);
    call.on('close', () => {
      clearTimeout(deadline);
      clearTimeout(connecting);
      failed(new Error(say('closed-without-answer')));
    });
    call.on('response', (response: IncomingMessage) => {
      answering = true;
      void readAnswer(response)
        .then(resolve)
        .finally(() => call.destroy());
    });
    call.end(body ?? undefined);
  });
}

function onConnected(call: ClientRequest, secure: boolean, then: () => void): void {
  call.on('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', then));
}

function failure(error: unknown, connected: boolean): WebAnswer {
  if (error instanceof ForbiddenAddress) return { call: 'forbidden', reason: error.message };
  return { call: connected ? 'unanswered' : 'not-sent', reason: reasonOf(error) };
}

/** Where a name has several addresses, Node throws one error for all of them, without a message. */
const reasonOf = (error: unknown): string =>
  error instanceof AggregateError
    ? error.errors.map(String).join('; ')
    : error instanceof Error
      ? error.message
      : String(error);
