import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getSmoothStepPath } from '@xyflow/react';
import clsx from 'clsx';
import { Plus } from 'lucide-react';
import { memo } from 'react';
import { useWords } from '../../text/use-words.ts';
import { KindMenu } from '../palette/kind-menu.tsx';
import { useAddStep } from '../palette/use-add-step.ts';
import { useEditor } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';

/** How far from an edge a dragged step is still dropped into it; canvas units. */
const REACH = 48;

/** React Flow's edge: a rounded line, with a way to insert a step in its middle. */
export const StepEdge = memo(function StepEdge(props: EdgeProps) {
  const { id, source, sourceHandleId, selected } = props;
  const [path, x, y] = getSmoothStepPath({ ...props, borderRadius: 10, offset: 20 });
  const port = sourceHandleId ?? '';
  const isTarget = useEditor((state) => state.dropEdge?.from === source && state.dropEdge.port === port);
  return (
    <>
      <BaseEdge
        id={id}
        path={path}
        interactionWidth={REACH}
        {...(props.markerEnd && { markerEnd: props.markerEnd })}
        className={clsx(isTarget && 'is-target', selected && 'is-selected')}
      />
      <EdgeLabelRenderer>
        <div
          style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          className="nodrag nopan pointer-events-auto absolute"
        >
          <InsertButton from={source} port={port} isTarget={isTarget} />
        </div>
      </EdgeLabelRenderer>
    </>
  );
});

function InsertButton({ from, port, isTarget }: { from: string; port: string; isTarget: boolean }) {
  const say = useWords(editorWords);
  const readOnly = useEditor((state) => state.readOnly);
  const addStep = useAddStep();
  if (readOnly) return null;
  return (
    <KindMenu onChoose={(kind) => addStep.intoEdge(kind, { from, port })} withoutEntries>
      <button
        type="button"
        aria-label={say('insert-here')}
        title={say('insert-here')}
        className={clsx(
          'flex items-center justify-center rounded-full border transition-[opacity,transform]',
          isTarget
            ? 'size-8 border-accent bg-accent text-on-accent'
            : 'size-5 border-line-strong bg-surface text-ink-muted opacity-0 hover:border-accent hover:text-accent-ink hover:opacity-100 focus-visible:opacity-100 data-[state=open]:opacity-100',
        )}
      >
        <Plus aria-hidden className={isTarget ? 'size-4' : 'size-3'} />
      </button>
    </KindMenu>
  );
}
