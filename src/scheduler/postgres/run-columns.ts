import type { Instant } from '../../runtime/instant.ts';
import type { Run } from '../../runtime/run.ts';
import type { Columns } from './write.ts';

/** A run that began or moved in a batch, as it stands at its end. */
export interface MovedRun {
  readonly workspaceId: string;
  readonly run: Run;
  /** The present of the batch. */
  readonly now: Instant;
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** What a paused run has heard is due as soon as its funnel goes on. */
const wakeOf = ({ run, now }: MovedRun): Instant | null => {
  if (run.status !== 'waiting') return null;
  return run.occasion ? now : (run.wait?.until ?? null);
};

const standing: Columns<MovedRun> = [
  ({ run }) => run.status,
  ({ run }) => run.node,
  ({ run }) => run.visit,
  ({ run }) => JSON.stringify(run.visits),
  ({ run }) => run.position,
  ({ run }) => run.nodeEnteredAt,
  wakeOf,
  ({ run }) => json(run.wait),
  ({ run }) => run.endedAt,
  ({ run }) => run.endReason,
  ({ run }) => json(run.error),
  ({ run }) => json(run.occasion),
  ({ run }) => JSON.stringify(run.variables),
];

/** In the order of `insertRuns`. */
export const newRunColumns: Columns<MovedRun> = [
  ({ run }) => run.id,
  ({ workspaceId }) => workspaceId,
  ({ run }) => run.funnelId,
  ({ run }) => run.versionId,
  ({ run }) => run.contactId,
  ({ run }) => run.entry,
  ({ run }) => JSON.stringify(run.trigger),
  ({ run }) => run.depth,
  ({ run }) => run.enteredAt,
  ...standing,
  ({ run }) => run.key,
];

/** In the order of `updateRuns`. */
export const movedRunColumns: Columns<MovedRun> = [
  ({ run }) => run.id,
  ({ run }) => run.versionId,
  ...standing,
];
