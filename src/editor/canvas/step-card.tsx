import clsx from 'clsx';
import { CircleAlert, CircleHelp, TriangleAlert } from 'lucide-react';
import { useContext } from 'react';
import type { GraphNode } from '../../graph/model.ts';
import { kindOf } from '../../nodes/kinds.ts';
import { stepName } from '../../nodes/step-name.ts';
import { stepSummary } from '../../nodes/step-summary.ts';
import { viewOf } from '../../nodes/view-of.ts';
import { LocaleContext } from '../../text/locale-context.ts';
import { useWords } from '../../text/use-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { TINT } from '../../ui/tone.ts';
import { NodeCountsLine } from '../counts/node-counts-line.tsx';
import { useNodeCounts } from '../counts/use-node-counts.ts';
import { useReferences } from '../funnel-context.ts';
import { useEditor } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';

/** A step as drawn, without its exits: what it is, what it does, who stands there. */
export function StepCard({ node, selected }: { node: GraphNode; selected: boolean }) {
  const say = useWords(editorWords);
  const locale = useContext(LocaleContext);
  const references = useReferences();
  const counts = useNodeCounts(node.id);
  const family = kindOf(node.kind)?.family ?? 'end';
  const title = stepName(node, locale);
  const summary = stepSummary(node, references, locale);
  const line = summary ?? say(kindOf(node.kind) ? 'incomplete' : 'unknown-kind');
  const Icon = viewOf(node.kind)?.icon ?? CircleHelp;
  return (
    <article
      aria-label={say('step-label', { title, summary: line })}
      className={clsx(
        'w-60 rounded-md border bg-surface transition-[border-color,box-shadow]',
        node.disabled && 'border-dashed',
        selected ? 'border-focus ring-2 ring-focus/25' : 'border-line-strong hover:border-control-line',
      )}
    >
      <div className="flex items-center gap-2.5 px-3 py-2.5">
        <span
          className={clsx(
            'flex size-8 shrink-0 items-center justify-center rounded-md border',
            TINT[family],
            node.disabled && 'opacity-50 grayscale',
          )}
        >
          <Icon aria-hidden className="size-4" strokeWidth={1.75} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm font-medium text-ink" title={title}>
            {title}
          </span>
          <span
            className={clsx('block truncate text-xs', summary ? 'text-ink-muted' : 'text-ink-faint italic')}
            title={line}
          >
            {line}
          </span>
        </span>
        {node.disabled && <Badge>{say('off')}</Badge>}
        <ProblemsBadge node={node.id} />
      </div>
      {counts && <NodeCountsLine counts={counts} family={family} />}
    </article>
  );
}

function ProblemsBadge({ node }: { node: string }) {
  const say = useWords(editorWords);
  const errors = useEditor((state) => countOf(state.problems, node, 'error'));
  const warnings = useEditor((state) => countOf(state.problems, node, 'warning'));
  if (errors + warnings === 0) return null;
  const Icon = errors > 0 ? CircleAlert : TriangleAlert;
  const label = say('step-problems', { count: errors + warnings });
  return (
    <span
      title={label}
      className={clsx(
        'flex shrink-0 items-center gap-0.5 text-xs font-medium',
        errors > 0 ? 'text-danger-ink' : 'text-warning-ink',
      )}
    >
      <Icon aria-label={label} className="size-4" strokeWidth={1.75} />
      {errors + warnings > 1 && errors + warnings}
    </span>
  );
}

const countOf = (
  problems: readonly { readonly node: string | null; readonly severity: string }[],
  node: string,
  severity: string,
): number => problems.filter((problem) => problem.node === node && problem.severity === severity).length;
