import type { HmacCrypto } from '../../mail/tracking-token.ts';
import type { Carrier } from '../carrier.ts';
import type { Provider } from '../providers/provider.ts';
import { type ChannelSettings, textProviders } from './channel-settings.ts';
import { notificationCarrier, type TeammateAddress } from './notification-carrier.ts';
import { notSetUp } from './text/not-set-up.ts';
import { textCarrier } from './text/text-carrier.ts';
import { TEXT_CHANNELS } from './text/text-provider.ts';
import { type AllowList, allowEverything } from './webhook/allow-list.ts';
import type { WebCaller } from './webhook/web-call.ts';
import { webhookCarrier } from './webhook/webhook-carrier.ts';
import { type InstallationKey, webhookSigner } from './webhook/webhook-signature.ts';

/** What a host brings along for the channels beside mail. */
export interface ChannelHost {
  readonly callerOf: (allow: AllowList) => WebCaller;
  readonly subtle: HmacCrypto;
  readonly base64: (text: string) => string;
  readonly now: () => number;
}

export interface ChannelParts {
  readonly settings: ChannelSettings;
  /** Carries notifications as well. */
  readonly mail: Provider;
  /** The secrets of webhooks are derived from it. */
  readonly installationKey: InstallationKey;
  readonly teammateAddress: TeammateAddress;
}

/** The carriers of all channels beside mail. */
export function channelCarriers(host: ChannelHost, parts: ChannelParts): readonly Carrier[] {
  const { callerOf, subtle, base64, now } = host;
  const { settings, mail, installationKey, teammateAddress } = parts;
  // The operator chose where the providers are; a marketer chooses where webhooks go.
  const providers = textProviders(settings.texts, { caller: callerOf(allowEverything), base64, now });
  return [
    ...TEXT_CHANNELS.map((channel) => textCarrier(channel, providers[channel] ?? notSetUp(channel))),
    webhookCarrier({ caller: callerOf(settings.allow), signer: webhookSigner(subtle, installationKey), now }),
    notificationCarrier(mail, teammateAddress),
  ];
}
