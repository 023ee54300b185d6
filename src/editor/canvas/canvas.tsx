import { useDroppable } from '@dnd-kit/core';
import { Background, BackgroundVariant, MarkerType, MiniMap, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import './canvas.css';
import clsx from 'clsx';
import { useState } from 'react';
import { useWords } from '../../text/use-words.ts';
import { useEditor, useEditorStore } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';
import { CanvasControls } from './canvas-controls.tsx';
import { CanvasEmpty } from './canvas-empty.tsx';
import { GRID } from './card-size.ts';
import { StepEdge } from './step-edge.tsx';
import { StepNode } from './step-node.tsx';
import { useAttention } from './use-attention.ts';
import { mayConnect, useFlowChanges } from './use-flow-changes.ts';

export const CANVAS_DROP = 'canvas';

const NODE_TYPES = { step: StepNode };
const EDGE_TYPES = { step: StepEdge };
const EDGE_OPTIONS = {
  markerEnd: {
    type: MarkerType.ArrowClosed,
    markerUnits: 'userSpaceOnUse',
    width: 18,
    height: 18,
    color: 'var(--control-line)',
  },
};
const SNAP: [number, number] = [GRID, GRID];
const MAP_SIZE = { width: 144, height: 100, marginBottom: 24 };
/** On narrower windows the map would lie on the steps. */
const ROOM_FOR_MAP = 1440;
const FIT = { maxZoom: 1, padding: 0.1 };

/** The funnel as a drawing. React Flow's types stay in this folder. */
export function Canvas() {
  const say = useWords(editorWords);
  const store = useEditorStore();
  const readOnly = useEditor((state) => state.readOnly);
  const empty = useEditor((state) => Object.keys(state.graph.nodes).length === 0);
  const { setNodeRef, isOver } = useDroppable({ id: CANVAS_DROP, disabled: readOnly });
  const [showsMap, setShowsMap] = useState(() => innerWidth >= ROOM_FOR_MAP);
  const flow = useFlowChanges();
  useAttention();
  return (
    <section
      ref={setNodeRef}
      aria-label={say('canvas')}
      className={clsx('relative h-full min-w-0', isOver && 'ring-2 ring-accent/40 ring-inset')}
    >
      <ReactFlow
        {...flow}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        defaultEdgeOptions={EDGE_OPTIONS}
        isValidConnection={(connection) => mayConnect(store.getState().graph, connection)}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        // The editor's own keys remove, so that gaps are closed and can be opened again.
        deleteKeyCode={null}
        multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
        connectionRadius={36}
        snapToGrid
        snapGrid={SNAP}
        minZoom={0.15}
        maxZoom={1.75}
        fitView
        fitViewOptions={FIT}
        attributionPosition="bottom-right"
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1} color="var(--line-strong)" />
        {showsMap && !empty && (
          <MiniMap
            pannable
            style={MAP_SIZE}
            zoomable
            ariaLabel={null}
            nodeColor={(node) => `var(--${String(node.data.family ?? 'end')}-line)`}
            nodeBorderRadius={8}
            maskColor="color-mix(in srgb, var(--canvas) 70%, transparent)"
          />
        )}
        <CanvasControls showsMap={showsMap} onToggleMap={() => setShowsMap(!showsMap)} />
      </ReactFlow>
      {empty && <CanvasEmpty />}
    </section>
  );
}
