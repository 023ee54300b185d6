import type { MessageDraft } from '../../runtime/advanced.ts';
import type { ContactEvent } from '../../runtime/event.ts';
import type { TraceEntry } from '../../runtime/trace.ts';
import { type NodeDelta, nodeDeltas } from '../node-deltas.ts';
import type { BatchResult, ContactTurn } from '../ports.ts';
import { contactChanges } from './contact-changes.ts';
import { type MovedRun, movedRunColumns, newRunColumns } from './run-columns.ts';
import { type Connection, run } from './statement.ts';
import { consumeEvents } from './statements/consume-events.ts';
import { insertDeltas } from './statements/insert-deltas.ts';
import { insertEvents } from './statements/insert-events.ts';
import { insertMessages } from './statements/insert-messages.ts';
import { insertRuns } from './statements/insert-runs.ts';
import { insertSteps } from './statements/insert-steps.ts';
import { updateRuns } from './statements/update-runs.ts';
import { type Columns, rowsWritten, type Write } from './write.ts';

/** Writes a batch: one statement for each kind of row that there is, whatever the number of contacts. */
export async function writeBatch(connection: Connection, batch: BatchResult): Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve();
  // The generator puts the rows of one statement together while the database works on those of the one before.
  for (const { statement, parameters } of writesOf(batch)) {
    await underWay;
    underWay = run(connection, statement, parameters);
  }
  await underWay;
}

function* writesOf(batch: BatchResult): Generator<Write> {
  const { turns } = batch;
  // Runs first: steps and messages refer to them.
  yield* rowsWritten(insertRuns, movedRuns(batch, true), newRunColumns);
  yield* rowsWritten(updateRuns, movedRuns(batch, false), movedRunColumns);
  yield* rowsWritten(insertSteps, turns.flatMap(stepsOf), stepColumns);
  yield* rowsWritten(insertMessages, turns.flatMap(messagesOf), messageColumns);
  yield* contactChanges(batch);
  yield* rowsWritten(insertEvents, turns.flatMap(eventsOf), eventColumns);
  yield* rowsWritten(insertDeltas, nodeDeltas(turns), deltaColumns);
  if (batch.consumed.length > 0) yield { statement: consumeEvents, parameters: [batch.consumed] };
}

const movedRuns = ({ turns, now }: BatchResult, areNew: boolean): MovedRun[] =>
  turns.flatMap(({ workspaceId, runs, started }) =>
    [...runs.values()]
      .filter(({ id }) => started.has(id) === areNew)
      .map((run) => ({ workspaceId, run, now })),
  );

interface Owned<Item> {
  readonly workspaceId: string;
  readonly item: Item;
}

const stepsOf = ({ workspaceId, trace }: ContactTurn): Owned<TraceEntry>[] =>
  trace.filter(({ outcome }) => outcome !== 'waits').map((item) => ({ workspaceId, item }));

const stepColumns: Columns<Owned<TraceEntry>> = [
  ({ item }) => item.runId,
  ({ item }) => item.node,
  ({ item }) => item.visit,
  ({ workspaceId }) => workspaceId,
  ({ item }) => item.funnelId,
  ({ item }) => item.versionId,
  ({ item }) => item.contactId,
  ({ item }) => item.position,
  ({ item }) => item.kind,
  ({ item }) => item.outcome,
  ({ item }) => item.port,
  ({ item }) => item.enteredAt,
  ({ item }) => item.at,
  ({ item: { detail, error } }) => JSON.stringify(error ? { ...detail, error } : detail),
];

const messagesOf = ({ workspaceId, messages }: ContactTurn): Owned<MessageDraft>[] =>
  messages.map((item) => ({ workspaceId, item }));

const messageColumns: Columns<Owned<MessageDraft>> = [
  ({ item }) => item.id,
  ({ workspaceId }) => workspaceId,
  ({ item }) => item.contactId,
  ({ item }) => item.runId,
  ({ item }) => item.funnelId,
  ({ item }) => item.versionId,
  ({ item }) => item.node,
  ({ item }) => item.visit,
  ({ item }) => item.channel,
  ({ item }) => Number(item.awaited),
  ({ item }) => item.at,
  ({ item }) => item.notAfter,
];

const eventsOf = ({ workspaceId, contactId, events }: ContactTurn) =>
  events.map((item) => ({ workspaceId, contactId, item }));

const eventColumns: Columns<Owned<ContactEvent> & { readonly contactId: string }> = [
  ({ workspaceId }) => workspaceId,
  ({ contactId }) => contactId,
  ({ item }) => item.type,
  ({ item }) => item.subject,
  ({ item }) => JSON.stringify(item.data),
  ({ item }) => item.occurredAt,
  ({ item }) => item.runId,
  ({ item }) => item.depth,
];

const deltaColumns: Columns<NodeDelta> = [
  ({ workspaceId }) => workspaceId,
  ({ funnelId }) => funnelId,
  ({ versionId }) => versionId,
  ({ node }) => node,
  ({ measure }) => measure,
  ({ port }) => port,
  ({ hour }) => hour,
  ({ amount }) => amount,
];
