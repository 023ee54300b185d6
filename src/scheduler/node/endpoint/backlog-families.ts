import type { Database } from '../../postgres/database.ts';
import { run } from '../../postgres/statement.ts';
import {
  ailingProviders,
  type BacklogRow,
  backlog,
  COUNTED_AT_MOST,
} from '../../postgres/statements/backlog.ts';
import type { Family } from './exposition.ts';

const STATES = ['closed', 'open', 'half-open'];

/** What the database says: how much is due, for how long, and how the providers are. The same in every process. */
export async function backlogFamilies(database: Database): Promise<readonly Family[]> {
  const [due, providers] = await Promise.all([
    run(database, backlog, [null]),
    run(database, ailingProviders, []),
  ]);
  const gauge = (name: string, help: string, samples: Family['samples']): Family => ({
    name,
    help,
    type: 'gauge',
    samples,
  });
  const plain = (what: BacklogRow['what'], value: 'amount' | 'lag') =>
    due.filter((row) => row.what === what).map((row) => ({ value: row[value] }));
  const byChannel = (value: 'amount' | 'lag') =>
    due.flatMap((row) =>
      row.what === 'messages' ? [{ labels: { channel: row.channel ?? '' }, value: row[value] }] : [],
    );
  const most = `counted up to ${COUNTED_AT_MOST}`;
  return [
    gauge('rivulet_due_runs', `Runs whose time has come, ${most} in a funnel.`, plain('runs', 'amount')),
    gauge('rivulet_due_lag_seconds', 'How long the oldest of them has been due.', plain('runs', 'lag')),
    gauge(
      'rivulet_inbox_events',
      `Events that nobody has handled, ${most} in a workspace.`,
      plain('events', 'amount'),
    ),
    gauge('rivulet_inbox_lag_seconds', 'How long the oldest of them has waited.', plain('events', 'lag')),
    gauge('rivulet_due_messages', `Messages whose time has come, ${most} in a funnel.`, byChannel('amount')),
    gauge('rivulet_due_messages_lag_seconds', 'How long the oldest of them has been due.', byChannel('lag')),
    gauge(
      'rivulet_provider_state',
      '1 for the state that the circuit breaker of a provider is in.',
      providers.flatMap(({ provider, state }) =>
        STATES.map((each) => ({ labels: { provider, state: each }, value: Number(each === state) })),
      ),
    ),
  ];
}
