import type { HmacCrypto } from '../../../mail/tracking-token.ts';
import { utf8 } from './utf8.ts';

/** Signs calls, so that whoever receives one can tell that it is genuine and fresh. */
export interface WebhookSigner {
  /** The value of `Rivulet-Signature`: `t=<seconds>,v1=<hex of HMAC-SHA256 over "seconds.body">`. */
  sign(workspaceId: string, body: string, now: number): Promise<string>;
}

/** The newest key of the installation. */
export type InstallationKey = () => Promise<Uint8Array>;

/**
 * Each workspace has a secret of its own, derived from the installation's newest key as `public.webhook_secret` derives
 * it: the HMAC of `webhook:` and the workspace's id, in hex. The secret's letters are the key of the signature.
 */
export function webhookSigner(subtle: HmacCrypto, installationKey: InstallationKey): WebhookSigner {
  const keys = new Map<string, Promise<object>>();
  const keyOf = (workspaceId: string): Promise<object> => {
    const known = keys.get(workspaceId) ?? workspaceKey(subtle, installationKey, workspaceId);
    keys.set(workspaceId, known);
    // A key that could not be loaded is asked for again.
    known.catch(() => keys.delete(workspaceId));
    return known;
  };
  return {
    sign: async (workspaceId, body, now) => {
      const seconds = Math.floor(now / 1_000);
      const seal = await subtle.sign('HMAC', await keyOf(workspaceId), utf8(`${seconds}.${body}`));
      return `t=${seconds},v1=${hex(seal)}`;
    },
  };
}

async function workspaceKey(
  subtle: HmacCrypto,
  installationKey: InstallationKey,
  workspaceId: string,
): Promise<object> {
  const key = await hmacKey(subtle, (await installationKey()).slice());
  const secret = hex(await subtle.sign('HMAC', key, utf8(`webhook:${workspaceId}`)));
  return hmacKey(subtle, utf8(secret));
}

const hmacKey = (subtle: HmacCrypto, secret: Uint8Array<ArrayBuffer>): Promise<object> =>
  subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
