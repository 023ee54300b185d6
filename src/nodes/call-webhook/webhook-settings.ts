import * as z from 'zod';

/** Headers that belong to the call itself, or that we set. */
const OURS =
  /^(host|content-length|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-.*|idempotency-key|rivulet-signature|user-agent)$/i;

const header = z.strictObject({
  name: z
    .string('header-name')
    .max(100, 'header-name')
    .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'header-name')
    .refine((name) => !OURS.test(name), 'header-is-ours'),
  value: z
    .string('header-value')
    .max(4_000, 'header-value')
    .regex(/^[^\r\n]*$/, 'header-value'),
});

/**
 * Address, values of headers and body are Liquid templates. The host is fixed: nothing that a contact says may choose
 * whom we call.
 */
export const webhookSettings = z.strictObject({
  method: z.enum(['POST', 'GET', 'PUT', 'PATCH', 'DELETE']),
  url: z
    .string('write-url')
    .max(2_000, 'url-too-long')
    .regex(/^$|^https?:\/\/[^\s]/i, 'url-form')
    .regex(/^$|^[a-z]+:\/\/[^\s/?#\\@{}]+([/?#].*)?$/i, 'url-host'),
  headers: z.array(header).max(20, 'too-many-headers').default([]),
  format: z.enum(['json', 'form', 'text']).default('json'),
  body: z.string('write-body').max(100_000, 'body-too-long').default(''),
  /** The variable that the answer is kept in; empty for none. */
  keepAs: z
    .string('keep-as-form')
    .regex(/^([a-z][a-z0-9_]{0,39})?$/, 'keep-as-form')
    .default(''),
});

export type WebhookSettings = z.output<typeof webhookSettings>;

/** RFC 9110: what a body means in these is not defined. */
export const takesBody = (method: WebhookSettings['method'] | undefined): boolean =>
  method !== 'GET' && method !== 'DELETE';
