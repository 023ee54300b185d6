import type { FunnelStatus } from '../../data/funnels/funnel-status.ts';
import { useWords } from '../../text/use-words.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/tone.ts';
import { editorWords } from '../words.ts';

const TONE: Readonly<Record<FunnelStatus, Tone>> = {
  draft: 'neutral',
  active: 'success',
  paused: 'warning',
  archived: 'neutral',
};

export function StatusBadge({ status }: { status: FunnelStatus }) {
  const say = useWords(editorWords);
  return (
    <Badge tone={TONE[status]} dot={status === 'active' || status === 'paused'}>
      {say(`status-${status}`)}
    </Badge>
  );
}
