import { base64Url, fromBase64Url } from './base64url.ts';

/** What an address in a mail stands for. Where a click leads is looked up, not carried: no open redirect. */
export type Tracking =
  | { readonly purpose: 'open'; readonly messageId: string }
  | { readonly purpose: 'click'; readonly messageId: string; readonly position: number }
  | { readonly purpose: 'unsubscribe'; readonly messageId: string };

/** The part of WebCrypto that is needed; browsers, Node and Deno have it as `crypto.subtle`. */
export interface HmacCrypto {
  importKey(
    format: 'raw',
    key: Uint8Array<ArrayBuffer>,
    algorithm: { readonly name: 'HMAC'; readonly hash: 'SHA-256' },
    extractable: boolean,
    usages: 'sign'[],
  ): Promise<object>;
  sign(algorithm: 'HMAC', key: object, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

export interface TrackingTokens {
  sign(tracking: Tracking): Promise<string>;
  /** Null for whatever was not signed with this secret. */
  verify(token: string): Promise<Tracking | null>;
}

const FORMAT = 1;
const PURPOSES = ['open', 'click', 'unsubscribe'] as const;

// Format, purpose, position, message, then 16 of the 32 bytes of the HMAC (RFC 2104, section 5): 36 bytes are 48 letters.
const CLAIM_BYTES = 20;
const TOKEN_BYTES = 36;

/** The first secret signs; all of them verify, so that links in mails outlive a change of secret. */
export async function trackingTokens(
  subtle: HmacCrypto,
  secrets: readonly Uint8Array[],
): Promise<TrackingTokens> {
  const keys = await Promise.all(
    secrets.map((secret) =>
      subtle.importKey('raw', secret.slice(), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    ),
  );
  const [current] = keys;
  if (!current) throw new Error('There is no secret to sign the addresses in mails with');
  const sealed = (key: object, claim: Uint8Array<ArrayBuffer>) => sealedClaim(subtle, key, claim);
  return {
    sign: async (tracking) => base64Url(await sealed(current, claimOf(tracking))),
    verify: async (token) => {
      const bytes = token.length === (TOKEN_BYTES / 3) * 4 ? fromBase64Url(token) : null;
      if (!bytes) return null;
      const expected = await Promise.all(keys.map((key) => sealed(key, bytes.slice(0, CLAIM_BYTES))));
      return expected.some((genuine) => sameBytes(bytes, genuine)) ? trackingOf(bytes) : null;
    },
  };
}

async function sealedClaim(
  subtle: HmacCrypto,
  key: object,
  claim: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const token = new Uint8Array(TOKEN_BYTES);
  token.set(claim);
  const seal = new Uint8Array(await subtle.sign('HMAC', key, claim));
  token.set(seal.subarray(0, TOKEN_BYTES - CLAIM_BYTES), CLAIM_BYTES);
  return token;
}

function claimOf(tracking: Tracking): Uint8Array<ArrayBuffer> {
  const position = tracking.purpose === 'click' ? tracking.position : 0;
  const claim = new Uint8Array(CLAIM_BYTES);
  claim.set([FORMAT, PURPOSES.indexOf(tracking.purpose), position >> 8, position & 255]);
  claim.set(uuidBytes(tracking.messageId), 4);
  return claim;
}

function trackingOf(bytes: Uint8Array): Tracking | null {
  const [format, purposeIndex = -1, high = 0, low = 0] = bytes;
  const purpose = PURPOSES[purposeIndex];
  if (format !== FORMAT || purpose === undefined) return null;
  const messageId = uuidOf(bytes.subarray(4, CLAIM_BYTES));
  return purpose === 'click' ? { purpose, messageId, position: (high << 8) | low } : { purpose, messageId };
}

function uuidBytes(uuid: string): number[] {
  const digits = uuid.replaceAll('-', '').match(/[0-9a-f]{2}/gi);
  if (digits?.length !== 16) throw new Error(`Not the id of a message: ${uuid}`);
  return digits.map((byte) => Number.parseInt(byte, 16));
}

const uuidOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** Takes as long whichever byte differs, so that a seal cannot be found byte by byte. */
function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= (a[index] ?? 0) ^ (b[index] ?? 0);
  return difference === 0;
}
