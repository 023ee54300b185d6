import { type Sites, signedAddresses } from '../../mail/signed-addresses.ts';
import { kindOf } from '../../nodes/kinds.ts';
import { type ChannelHost, channelCarriers } from '../channels/channel-carriers.ts';
import type { ChannelSettings } from '../channels/channel-settings.ts';
import { deliver } from '../deliver.ts';
import { mailCarrier } from '../mail-carrier.ts';
import type { Database } from '../postgres/database.ts';
import { postgresEngineStore } from '../postgres/engine-store.ts';
import { loadTrackingTokens } from '../postgres/load-tracking-tokens.ts';
import { postgresMessageStore } from '../postgres/message-store.ts';
import { newestSigningKey } from '../postgres/newest-signing-key.ts';
import { postgresProviderStore } from '../postgres/provider-store.ts';
import { teammateAddresses } from '../postgres/teammate-addresses.ts';
import type { Provider } from '../providers/provider.ts';
import { engineOf, tick } from '../tick.ts';
import { timers } from './timers.ts';

export interface SchedulerFunctionOptions {
  /** Connects as `rivulet_scheduler`. */
  readonly sql: Database;
  readonly provider: Provider;
  readonly sites: Sites;
  /** The channels beside mail. */
  readonly channels: ChannelSettings;
  readonly channelHost: ChannelHost;
  /** Whoever calls must know it: the header `x-scheduler-secret`. */
  readonly secret: string;
  /** Milliseconds of work a call may take; a batch under way is finished. */
  readonly budget: number;
  /** Milliseconds on any clock that only goes forward. */
  readonly elapsed: () => number;
  readonly newToken: () => string;
}

/** What a call did, and whether it should be followed by another at once. */
export interface SchedulerAnswer {
  readonly contacts: number;
  readonly visits: number;
  readonly settled: number;
  readonly more: boolean;
}

/**
 * A scheduler for hosts that run no processes: each call works for as long as its budget lasts. Calls may overlap with
 * each other and with Node processes; the claims keep them apart.
 */
export function schedulerFunction(
  options: SchedulerFunctionOptions,
): (request: Request) => Promise<Response> {
  const { sql, provider, sites, channels, channelHost, budget, elapsed, newToken } = options;
  const engine = engineOf(postgresEngineStore(sql), kindOf);
  const others = channelCarriers(channelHost, {
    settings: channels,
    mail: provider,
    installationKey: newestSigningKey(sql),
    teammateAddress: teammateAddresses(sql),
  });
  return async (request) => {
    if (!sameText(request.headers.get('x-scheduler-secret') ?? '', options.secret)) {
      return Response.json(
        { message: 'The header x-scheduler-secret is missing or wrong.' },
        { status: 401 },
      );
    }
    const began = elapsed();
    const goOn = (): boolean => elapsed() - began < budget;
    const advanced = await tick(engine, { batch: 200, goOn });
    const addresses = signedAddresses(await loadTrackingTokens(sql), sites);
    const store = postgresMessageStore(sql);
    const common = { store, providers: postgresProviderStore(sql), timers: timers(), newToken };
    await store.mindSenders();
    const delivered = await Promise.all(
      [mailCarrier(provider, addresses), ...others].map((carrier) =>
        deliver({ ...common, carrier }, { batch: 50, concurrency: 10, goOn }),
      ),
    );
    const { contacts, visits } = advanced;
    const answer: SchedulerAnswer = {
      contacts,
      visits,
      settled: delivered.reduce((sum, { settled }) => sum + settled, 0),
      more: advanced.more || delivered.some(({ more }) => more),
    };
    return Response.json(answer);
  };
}

/** Takes as long whichever letter differs, so that a secret cannot be found letter by letter. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < b.length; index++)
    difference |= (a.charCodeAt(index) || 0) ^ b.charCodeAt(index);
  return difference === 0;
}
