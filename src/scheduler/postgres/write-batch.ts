import type { Instant } from '../../runtime/instant.ts';
import type { Run } from '../../runtime/run.ts';
import { nodeDeltas } from '../node-deltas.ts';
import type { BatchResult, ContactTurn } from '../ports.ts';
import { type Connection, type Parameter, run, type Statement } from './statement.ts';
import { consumeEvents } from './statements/consume-events.ts';
import { insertDeltas } from './statements/insert-deltas.ts';
import { insertEvents } from './statements/insert-events.ts';
import { insertMessages } from './statements/insert-messages.ts';
import { insertRuns } from './statements/insert-runs.ts';
import { insertSteps } from './statements/insert-steps.ts';
import { updateRuns } from './statements/update-runs.ts';
import { writeContactChanges } from './write-contact-changes.ts';

/** Writes a batch: one statement for each kind of row that there is, whatever the number of contacts. */
export async function writeBatch(connection: Connection, batch: BatchResult): Promise<void> {
  const write = writer(connection);
  const { turns, now } = batch;
  const runs = turns.flatMap((turn) => [...turn.runs.values()].map((run) => ({ turn, run, now })));
  // Runs first: steps and messages refer to them.
  await write(insertRuns, runs.filter(isNew), newRunColumns);
  await write(
    updateRuns,
    runs.filter((moved) => !isNew(moved)),
    movedRunColumns,
  );
  await write(insertSteps, turns.flatMap(stepsOf), stepColumns);
  await write(insertMessages, turns.flatMap(messagesOf), messageColumns);
  await writeContactChanges(connection, batch);
  await write(insertEvents, turns.flatMap(eventsOf), eventColumns);
  await write(insertDeltas, nodeDeltas(turns), deltaColumns);
  if (batch.consumed.length > 0) await run(connection, consumeEvents, [batch.consumed]);
}

/** No booleans: postgres.js takes the type of an array from its first element, and knows no array of them. */
type Cell = string | number | null;

/** Sends rows as one array a column, which `unnest` puts together again: one parameter a column, not a row. */
function writer(connection: Connection) {
  return async <Item>(
    statement: Statement<unknown>,
    items: readonly Item[],
    columns: (item: Item) => readonly Cell[],
  ): Promise<void> => {
    const [first, ...rest] = items.map(columns);
    if (!first) return;
    const rows = [first, ...rest];
    const parameters = first.map((_, column): Parameter => rows.map((row) => row[column] ?? null));
    await run(connection, statement, parameters);
  };
}

interface MovedRun {
  readonly turn: ContactTurn;
  readonly run: Run;
  readonly now: Instant;
}

const isNew = ({ turn, run }: MovedRun): boolean => turn.started.has(run.id);

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** What a paused run has heard is due as soon as its funnel goes on. */
const wakeOf = (run: Run, now: Instant): Instant | null => {
  if (run.status !== 'waiting') return null;
  return run.occasion ? now : (run.wait?.until ?? null);
};

const standing = (run: Run, now: Instant): readonly Cell[] => [
  run.status,
  run.node,
  run.visit,
  JSON.stringify(run.visits),
  run.position,
  run.nodeEnteredAt,
  wakeOf(run, now),
  json(run.wait),
  run.endedAt,
  run.endReason,
  json(run.error),
  json(run.occasion),
  JSON.stringify(run.variables),
];

const newRunColumns = ({ turn, run, now }: MovedRun): readonly Cell[] => [
  run.id,
  turn.workspaceId,
  run.funnelId,
  run.versionId,
  run.contactId,
  run.entry,
  JSON.stringify(run.trigger),
  run.depth,
  run.enteredAt,
  ...standing(run, now),
  run.key,
];

const movedRunColumns = ({ run, now }: MovedRun): readonly Cell[] => [
  run.id,
  run.versionId,
  ...standing(run, now),
];

const stepsOf = ({ workspaceId, trace }: ContactTurn) =>
  trace.filter(({ outcome }) => outcome !== 'waits').map((entry) => ({ workspaceId, entry }));

const stepColumns = ({ workspaceId, entry }: ReturnType<typeof stepsOf>[number]): readonly Cell[] => [
  entry.runId,
  entry.node,
  entry.visit,
  workspaceId,
  entry.funnelId,
  entry.versionId,
  entry.contactId,
  entry.position,
  entry.kind,
  entry.outcome,
  entry.port,
  entry.enteredAt,
  entry.at,
  JSON.stringify(entry.error ? { ...entry.detail, error: entry.error } : entry.detail),
];

const messagesOf = ({ workspaceId, messages }: ContactTurn) =>
  messages.map((message) => ({ workspaceId, message }));

const messageColumns = ({ workspaceId, message }: ReturnType<typeof messagesOf>[number]): readonly Cell[] => [
  message.id,
  workspaceId,
  message.contactId,
  message.runId,
  message.funnelId,
  message.versionId,
  message.node,
  message.visit,
  message.channel,
  Number(message.awaited),
  message.at,
  message.notAfter,
];

const eventsOf = ({ workspaceId, contactId, events }: ContactTurn) =>
  events.map((event) => ({ workspaceId, contactId, event }));

const eventColumns = ({
  workspaceId,
  contactId,
  event,
}: ReturnType<typeof eventsOf>[number]): readonly Cell[] => [
  workspaceId,
  contactId,
  event.type,
  event.subject,
  JSON.stringify(event.data),
  event.occurredAt,
  event.runId,
  event.depth,
];

const deltaColumns = (delta: ReturnType<typeof nodeDeltas>[number]): readonly Cell[] => [
  delta.workspaceId,
  delta.funnelId,
  delta.versionId,
  delta.node,
  delta.measure,
  delta.port,
  delta.hour,
  delta.amount,
];
