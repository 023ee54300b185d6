import { useWords } from '../../text/use-words.ts';
import { useEditor } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';
import { FunnelSummary } from './funnel-summary.tsx';
import { SeveralSelected } from './several-selected.tsx';
import { StepForm } from './step-form.tsx';

/** The right-hand side: the settings of the selected step, or the funnel at a glance. */
export function Inspector() {
  const say = useWords(editorWords);
  const selected = useEditor((state) => state.selected);
  const node = useEditor((state) =>
    selected.length === 1 ? state.graph.nodes[selected[0] ?? ''] : undefined,
  );
  return (
    <aside
      aria-label={say('inspector')}
      className="flex w-88 shrink-0 flex-col overflow-hidden border-l border-line bg-surface"
    >
      {node && <StepForm key={node.id} node={node} />}
      {!node && selected.length > 1 && <SeveralSelected ids={selected} />}
      {!node && selected.length <= 1 && <FunnelSummary />}
    </aside>
  );
}
