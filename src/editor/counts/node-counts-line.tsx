import { Hourglass, LogOut, TriangleAlert } from 'lucide-react';
import type { NodeCounts } from '../../data/funnels/funnel-counts.ts';
import type { Family } from '../../graph/shape.ts';
import { useFormat } from '../../text/use-format.ts';
import { useWords } from '../../text/use-words.ts';
import { editorWords } from '../words.ts';

/** How many wait at a step and how many have passed it. */
export function NodeCountsLine({ counts, family }: { counts: NodeCounts; family: Family }) {
  const say = useWords(editorWords);
  const format = useFormat();
  const passed = counts.left + counts.ended;
  const exact = say('exact-counts', {
    waiting: format.number(counts.waiting),
    passed: format.number(passed),
    failed: format.number(counts.failed),
  });
  return (
    <div
      title={exact}
      className="flex items-center gap-3 border-t border-line px-3 py-1.5 text-xs text-ink-muted tabular-nums"
    >
      <span className="flex items-center gap-1" data-count="waiting">
        <Hourglass aria-hidden className="size-3" strokeWidth={1.75} />
        <span className={counts.waiting > 0 ? 'font-medium text-ink' : ''}>
          {say('waiting', { count: format.compact(counts.waiting) })}
        </span>
      </span>
      <span className="flex items-center gap-1" data-count="passed">
        <LogOut aria-hidden className="size-3" strokeWidth={1.75} />
        {say(family === 'end' || family === 'rule' ? 'ended' : 'passed', { count: format.compact(passed) })}
      </span>
      {counts.failed > 0 && (
        <span className="flex items-center gap-1 text-danger-ink" data-count="failed">
          <TriangleAlert aria-hidden className="size-3" strokeWidth={1.75} />
          {say('failed', { count: format.compact(counts.failed) })}
        </span>
      )}
    </div>
  );
}
