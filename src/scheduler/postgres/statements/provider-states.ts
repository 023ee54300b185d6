import { milliseconds, present, statement } from '../statement.ts';

export interface ProviderStateRow {
  readonly state: 'closed' | 'open' | 'half-open' | null;
  readonly failures: number;
  readonly opened: number;
  readonly reason: string | null;
  readonly opened_at: number | null;
  readonly open_until: number | null;
  readonly now: number;
}

const COLUMNS = `state, failures, opened, reason, ${milliseconds('opened_at')} as opened_at,
          ${milliseconds('open_until')} as open_until`;

/** One row always; without a state where nobody has noted one. */
export const providerState = statement<ProviderStateRow>(
  'provider-state',
  `select ${COLUMNS}, ${milliseconds(present('$2'))} as now
   from (select $1::text as provider) as asked
   left join public.provider_states using (provider)`,
);

/** Makes sure that there is a row, so that it can be locked. */
export const noteProvider = statement(
  'note-provider',
  `insert into public.provider_states (provider) values ($1) on conflict (provider) do nothing`,
);

export const lockProviderState = statement<ProviderStateRow>(
  'lock-provider-state',
  `select ${COLUMNS}, ${milliseconds(present('$2'))} as now
   from public.provider_states
   where provider = $1
   for no key update`,
);

export const saveProviderState = statement(
  'save-provider-state',
  `update public.provider_states
   set state = $2, failures = $3, opened = $4, reason = $5, updated_at = clock_timestamp(),
       opened_at = timestamptz 'epoch' + $6::float8 * interval '1 millisecond',
       open_until = timestamptz 'epoch' + $7::float8 * interval '1 millisecond'
   where provider = $1`,
);

/** Of all schedulers that ask, one is answered: it may try one message within `$2` milliseconds. */
export const beginProbe = statement<{ provider: string }>(
  'begin-probe',
  `update public.provider_states
   set state = 'half-open', open_until = ${present('$3')} + $2::float8 * interval '1 millisecond',
       updated_at = clock_timestamp()
   where provider = $1 and state <> 'closed' and open_until <= ${present('$3')}
   returning provider`,
);
