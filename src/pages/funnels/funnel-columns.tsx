import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { FunnelStatus } from '../../data/funnels/funnel-status.ts';
import type { FunnelRow } from '../../data/funnels/list-funnels.ts';
import { nameOfEditor } from '../../data/funnels/person.ts';
import { type Format, useFormat } from '../../text/use-format.ts';
import { useWords } from '../../text/use-words.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table-column.ts';
import { RelativeTime } from '../../ui/relative-time.tsx';
import type { Tone } from '../../ui/tone.ts';
import { FunnelActions } from './funnel-actions.tsx';
import { funnelsWords } from './words.ts';

const TONE: Readonly<Record<FunnelStatus, Tone>> = {
  draft: 'neutral',
  active: 'success',
  paused: 'warning',
  archived: 'neutral',
};

export function useFunnelColumns(mayEdit: boolean): readonly Column<FunnelRow>[] {
  const say = useWords(funnelsWords);
  const format = useFormat();
  return useMemo(() => {
    const columns: Column<FunnelRow>[] = [
      { id: 'name', header: say('column-name'), cell: (row) => <NameCell funnel={row} /> },
      {
        id: 'status',
        header: say('column-status'),
        width: '6.5rem',
        cell: ({ status }) => (
          <Badge tone={TONE[status]} dot={status === 'active' || status === 'paused'}>
            {say(`status-${status}`)}
          </Badge>
        ),
      },
      numberColumn('steps', say('column-steps'), format, true),
      numberColumn('inside', say('column-inside'), format),
      numberColumn('entered', say('column-entered'), format, true),
      numberColumn('ended', say('column-ended'), format, true),
      {
        id: 'changed',
        header: say('column-changed'),
        width: '12rem',
        secondary: true,
        cell: (row) => <ChangedCell funnel={row} />,
      },
    ];
    if (!mayEdit) return columns;
    const actions: Column<FunnelRow> = {
      id: 'actions',
      header: say('column-actions'),
      hideHeader: true,
      align: 'end',
      width: '3rem',
      cell: (row) => <FunnelActions funnel={row} />,
    };
    return [...columns, actions];
  }, [say, format, mayEdit]);
}

const numberColumn = (
  id: 'steps' | 'inside' | 'entered' | 'ended',
  header: string,
  format: Format,
  secondary = false,
): Column<FunnelRow> => ({
  id,
  header,
  align: 'end',
  width: id === 'inside' ? '6.5rem' : '5.5rem',
  secondary,
  cell: (row) => <span className="tabular-nums">{format.number(row[id])}</span>,
});

function NameCell({ funnel }: { funnel: FunnelRow }) {
  const say = useWords(funnelsWords);
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Link
        to="/funnels/$funnelId"
        params={{ funnelId: funnel.id }}
        className="truncate font-medium text-ink hover:text-accent-ink"
      >
        {funnel.name}
      </Link>
      {funnel.unpublishedChanges && (
        <span title={say('edited-hint')} className="shrink-0">
          <Badge tone="info">{say('edited')}</Badge>
        </span>
      )}
      {funnel.failed > 0 && (
        <Badge tone="danger" icon={TriangleAlert}>
          {say('failed', { count: funnel.failed })}
        </Badge>
      )}
    </span>
  );
}

function ChangedCell({ funnel }: { funnel: FunnelRow }) {
  const say = useWords(funnelsWords);
  const who = nameOfEditor(funnel.updatedBy);
  return (
    <span className="block truncate text-ink-muted">
      <RelativeTime at={funnel.updatedAt} /> {who && say('by', { who })}
    </span>
  );
}
