import { webcrypto } from 'node:crypto';
import type { ChannelHost } from '../../channels/channel-carriers.ts';
import { nodeWebCaller } from './node-web-caller.ts';

export const nodeChannelHost: ChannelHost = {
  callerOf: (allow) => nodeWebCaller({ allow }),
  subtle: webcrypto.subtle,
  base64: (text) => Buffer.from(text).toString('base64'),
  now: Date.now,
};
