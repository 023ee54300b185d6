import { callWebhook } from '../../../nodes/call-webhook/call-webhook.ts';
import type { Carrier } from '../../carrier.ts';
import { stepReader } from '../step-reader.ts';
import { shortened, valuesOf, writing } from '../written.ts';
import { callOutcome } from './call-outcome.ts';
import type { WebCaller } from './web-call.ts';
import { webhookRequest } from './webhook-request.ts';
import type { WebhookSigner } from './webhook-signature.ts';

export interface WebhookCarrierOptions {
  readonly caller: WebCaller;
  readonly signer: WebhookSigner;
  /** The clock, which signatures carry. */
  readonly now: () => number;
}

/**
 * Calls of addresses that marketers chose. Each is a provider of its own, of which the next may be well: none is ever
 * blamed, so that one address that is down stops no other.
 */
export const webhookCarrier = ({ caller, signer, now }: WebhookCarrierOptions): Carrier => ({
  channel: 'webhook',
  provider: 'webhook',
  honoursKeys: false,
  write: writing(stepReader(callWebhook), (settings, message) => {
    const request = webhookRequest(settings, valuesOf(message));
    const { method, url, body, headers } = request;
    return {
      recipient: null,
      // What stands in a query is often secret.
      subject: shortened(`${method} ${url.replace(/[?#].*$/s, '')}`),
      links: [],
      send: async (key) => {
        const signature = await signer.sign(message.workspace.id, body ?? '', now());
        const signed = { ...headers, 'idempotency-key': key, 'rivulet-signature': signature };
        return callOutcome(await caller.call({ ...request, headers: signed }), method, now());
      },
    };
  }),
});
