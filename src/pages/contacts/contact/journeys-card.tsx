import { Link } from '@tanstack/react-router';
import { RotateCcw, Waypoints } from 'lucide-react';
import { useContext } from 'react';
import { type ContactRun, useRuns } from '../../../data/contact/contact-runs.ts';
import { useRetryRun } from '../../../data/contact/retry-run.ts';
import { useWorkspace } from '../../../data/use-workspace.ts';
import { stepName } from '../../../nodes/step-name.ts';
import { LocaleContext } from '../../../text/locale-context.ts';
import { useFormat } from '../../../text/use-format.ts';
import { useWords } from '../../../text/use-words.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useConfirm } from '../../../ui/confirm-context.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { SkeletonText } from '../../../ui/skeleton.tsx';
import { contactsWords } from '../words.ts';

const TONE = { waiting: 'wait', ended: 'neutral', failed: 'danger' } as const;

/** Where the contact stands in each of its journeys. */
export function JourneysCard({ contactId, zone }: { contactId: string; zone: string }) {
  const say = useWords(contactsWords);
  const { data: runs } = useRuns(contactId);
  return (
    <Card title={say('journeys')}>
      {!runs && <SkeletonText />}
      {runs?.length === 0 && (
        <EmptyState icon={Waypoints} title={say('no-journeys')}>
          {say('no-journeys-hint')}
        </EmptyState>
      )}
      <ul className="flex flex-col divide-y divide-line">
        {runs?.map((run) => (
          <Journey key={run.id} run={run} contactId={contactId} zone={zone} />
        ))}
      </ul>
    </Card>
  );
}

function Journey({ run, contactId, zone }: { run: ContactRun; contactId: string; zone: string }) {
  const say = useWords(contactsWords);
  const step = useStepName(run);
  return (
    <li className="flex items-start justify-between gap-3 py-2.5 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <div className="flex items-center gap-2 text-sm">
          <Link
            to="/funnels/$funnelId"
            params={{ funnelId: run.funnelId }}
            className="truncate font-medium text-ink hover:text-accent-ink"
          >
            {run.funnelName}
          </Link>
          <span className="shrink-0 text-xs text-ink-muted">
            {say('version', { number: run.versionNumber })}
          </span>
        </div>
        <p className="mt-0.5 text-sm text-ink-muted">
          <Standing run={run} step={step} zone={zone} />
        </p>
      </div>
      <div className="flex shrink-0 items-center gap-2">
        {run.status === 'failed' && <RetryButton runId={run.id} contactId={contactId} step={step} />}
        {run.status === 'waiting' && run.funnelStatus === 'paused' && (
          <Badge tone="warning">{say('run-paused')}</Badge>
        )}
        <Badge tone={TONE[run.status]}>{say(`run-${run.status}`)}</Badge>
      </div>
    </li>
  );
}

function useStepName({ nodeId, nodeKind, nodeTitle }: ContactRun): string {
  const locale = useContext(LocaleContext);
  return nodeKind === null ? nodeId : stepName({ kind: nodeKind, title: nodeTitle }, locale);
}

function Standing({ run, step, zone }: { run: ContactRun; step: string; zone: string }) {
  const say = useWords(contactsWords);
  const format = useFormat();
  if (run.status === 'failed') {
    return (
      <>
        {say('at-step', { step })}: <span className="text-danger-ink">{run.error?.message}</span>
      </>
    );
  }
  if (run.status === 'ended') {
    const reason = run.endReason === 'path-ended' ? say('end-path-ended') : run.endReason;
    return (
      <>
        {say('ended-at', { step })}
        {reason && `, ${reason}`} · {run.endedAt && <RelativeTime at={Date.parse(run.endedAt)} />}
      </>
    );
  }
  if (run.wakeAt === null) return `${say('at-step', { step })}, ${say('waiting-outcome')}`;
  const wake = Date.parse(run.wakeAt);
  return (
    <>
      {say('at-step', { step })}, {say('waiting-until', { when: format.date(wake, 'date-time', zone) })} ·{' '}
      <RelativeTime at={wake} timeZone={zone} />
    </>
  );
}

function RetryButton({ runId, contactId, step }: { runId: string; contactId: string; step: string }) {
  const say = useWords(contactsWords);
  const confirm = useConfirm();
  const { role } = useWorkspace();
  const { mutate, isPending } = useRetryRun(contactId);
  if (role === 'viewer') return null;
  const retry = async () => {
    const agreed = await confirm({
      title: say('retry-title'),
      body: say('retry-body', { step }),
      confirmLabel: say('retry'),
    });
    if (agreed) mutate(runId);
  };
  return (
    <Button size="small" icon={RotateCcw} loading={isPending} onClick={() => void retry()}>
      {say('retry')}
    </Button>
  );
}
