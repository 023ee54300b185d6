import type { FunctionHandler } from '../../src/local-supabase/gateway.ts';
import type { LocalSupabase } from '../../src/local-supabase/start-local-supabase.ts';
import type { ChannelSettings } from '../../src/scheduler/channels/channel-settings.ts';

/** What the services that are already running tell those that come after. */
export interface Surroundings {
  readonly projectDir: string;
  readonly dataDir: string;
  readonly log: (text: string) => void;
  /** The project that app and scheduler use, embedded or hosted. */
  readonly supabase: { readonly url: string; readonly publishableKey: string } | null;
  /** Present when the embedded default runs. */
  readonly local: LocalSupabase | null;
  /** Handlers that answer under the API's `/functions/v1`; services add theirs. */
  readonly functions: Record<string, FunctionHandler>;
  /** How the scheduler reaches the database. */
  readonly schedulerUrl: string | null;
  /** Where outgoing mail is handed over. */
  readonly smtpUrl: string | null;
  /** The real mail server that the environment names. */
  readonly sendsThrough: string | null;
  /** The channels beside mail, and whom webhooks may call. */
  readonly channels: ChannelSettings;
  /** Without a slash at the end. */
  readonly appUrl: string | null;
}

export interface RunningService {
  stop(): Promise<void>;
  readonly provides?: Partial<Surroundings>;
}

/** One thing that `npm start` starts. Services start in the order of the list and stop in the reverse. */
export interface Service {
  readonly name: string;
  start(surroundings: Surroundings): Promise<RunningService>;
}
