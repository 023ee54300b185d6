import type { Instant } from '../../runtime/instant.ts';
import type { Run } from '../../runtime/run.ts';
import { nodeDeltas } from '../node-deltas.ts';
import type { BatchResult, ContactTurn } from '../ports.ts';
import { type Connection, type Parameter, run, type Statement } from './statement.ts';
import { applyTags, removeTags } from './statements/change-tags.ts';
import { consumeEvents } from './statements/consume-events.ts';
import { insertDeltas } from './statements/insert-deltas.ts';
import { insertEvents } from './statements/insert-events.ts';
import { insertMessages } from './statements/insert-messages.ts';
import { insertRuns } from './statements/insert-runs.ts';
import { insertSteps } from './statements/insert-steps.ts';
import { updateRuns } from './statements/update-runs.ts';

/** Writes a batch: one statement for each kind of row that there is, whatever the number of contacts. */
export async function writeBatch(connection: Connection, batch: BatchResult): Promise<void> {
  const write = writer(connection);
  const { turns } = batch;
  const runs = turns.flatMap((turn) => [...turn.runs.values()].map((run) => ({ turn, run })));
  // Runs first: steps and messages refer to them.
  await write(insertRuns, runs.filter(isNew), newRunColumns);
  await write(
    updateRuns,
    runs.filter((moved) => !isNew(moved)).map((moved) => moved.run),
    movedRunColumns,
  );
  await write(insertSteps, turns.flatMap(stepsOf), stepColumns);
  await write(insertMessages, turns.flatMap(messagesOf), messageColumns);
  await writeTags(connection, batch);
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
}

const isNew = ({ turn, run }: MovedRun): boolean => turn.started.has(run.id);

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** A waiting run whose occasion came about while it was advanced is due again at once. */
const wakeOf = (run: Run): Instant | null => (run.status === 'waiting' ? (run.wait?.until ?? null) : null);

const standing = (run: Run): readonly Cell[] => [
  run.status,
  run.node,
  run.visit,
  JSON.stringify(run.visits),
  run.position,
  run.nodeEnteredAt,
  wakeOf(run),
  json(run.wait),
  run.endedAt,
  run.endReason,
  json(run.error),
];

const newRunColumns = ({ turn, run }: MovedRun): readonly Cell[] => [
  run.id,
  turn.workspaceId,
  run.funnelId,
  run.versionId,
  run.contactId,
  run.entry,
  JSON.stringify(run.trigger),
  run.depth,
  run.enteredAt,
  ...standing(run),
];

const movedRunColumns = (run: Run): readonly Cell[] => [run.id, run.versionId, ...standing(run)];

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

async function writeTags(connection: Connection, { turns, now }: BatchResult): Promise<void> {
  const changes = turns.flatMap(({ contactId, changes }) => lastByTag(contactId, changes));
  const pairs = (change: string): [string[], string[]] => {
    const chosen = changes.filter((entry) => entry.change === change);
    return [chosen.map(({ contactId }) => contactId), chosen.map(({ tag }) => tag)];
  };
  const [addTo, added] = pairs('add-tag');
  if (added.length > 0) await run(connection, applyTags, [addTo, added, now]);
  const [removeFrom, removed] = pairs('remove-tag');
  if (removed.length > 0) await run(connection, removeTags, [removeFrom, removed]);
}

/** Of several changes of one tag within a turn only the last shows in the database; the events tell them all. */
function lastByTag(contactId: string, changes: ContactTurn['changes']) {
  const last = new Map(changes.map((change) => [change.tag, change] as const));
  return [...last.values()].map((change) => ({ ...change, contactId }));
}

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
