import type { Carrier } from '../../carrier.ts';
import { channelCarriers } from '../../channels/channel-carriers.ts';
import type { ChannelSettings } from '../../channels/channel-settings.ts';
import { mailCarrier } from '../../mail-carrier.ts';
import type { Database } from '../../postgres/database.ts';
import { newestSigningKey } from '../../postgres/newest-signing-key.ts';
import { teammateAddresses } from '../../postgres/teammate-addresses.ts';
import type { Provider } from '../../providers/provider.ts';
import type { MailAddresses } from '../../render-message.ts';
import { nodeChannelHost } from './node-channel-host.ts';

export interface NodeCarriersOptions {
  readonly database: Database;
  readonly mail: Provider;
  readonly addresses: MailAddresses;
  readonly channels: ChannelSettings;
}

/** The carriers of all channels, for the Node host. */
export const nodeCarriers = ({
  database,
  mail,
  addresses,
  channels,
}: NodeCarriersOptions): readonly Carrier[] => [
  mailCarrier(mail, addresses),
  ...channelCarriers(nodeChannelHost, {
    settings: channels,
    mail,
    installationKey: newestSigningKey(database),
    teammateAddress: teammateAddresses(database),
  }),
];
