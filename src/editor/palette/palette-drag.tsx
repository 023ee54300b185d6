import {
  DndContext,
  type DragEndEvent,
  type DragMoveEvent,
  DragOverlay,
  type DragStartEvent,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useReactFlow } from '@xyflow/react';
import { type ReactNode, useState } from 'react';
import { type KindId, kindIds } from '../../nodes/kinds.ts';
import { CANVAS_DROP } from '../canvas/canvas.tsx';
import { CARD_WIDTH } from '../canvas/card-size.ts';
import { edgeAt } from '../canvas/edge-at.ts';
import { useEditorStore } from '../store/use-editor.ts';
import { KindTile } from './palette-item.tsx';
import { useAddStep } from './use-add-step.ts';
import { usePointer } from './use-pointer.ts';

const START_AFTER = { activationConstraint: { distance: 4 } };

const kindOfDrag = (id: unknown): KindId | undefined => kindIds.find((kind) => kind === id);

/** Dragging from the palette: onto the canvas adds a step there, onto an edge inserts it, elsewhere nothing. */
export function PaletteDrag({ children }: { children: ReactNode }) {
  const store = useEditorStore();
  const flow = useReactFlow();
  const addStep = useAddStep();
  const pointer = usePointer();
  const sensors = useSensors(useSensor(PointerSensor, START_AFTER));
  const [held, setHeld] = useState<KindId>();
  const letGo = () => {
    setHeld(undefined);
    store.getState().hoverEdge(null);
  };
  const hover = (event: DragMoveEvent) => {
    const { x, y } = pointer.current;
    store.getState().hoverEdge(event.over?.id === CANVAS_DROP ? edgeAt(x, y) : null);
  };
  const drop = (event: DragEndEvent) => {
    const kind = kindOfDrag(event.active.id);
    const { dropEdge } = store.getState();
    const { x, y } = pointer.current;
    letGo();
    if (!kind || event.over?.id !== CANVAS_DROP) return;
    if (dropEdge) return addStep.intoEdge(kind, dropEdge);
    const place = flow.screenToFlowPosition({ x, y });
    addStep.at(kind, { x: place.x - CARD_WIDTH / 2, y: place.y - 28 });
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      // What is held goes to the canvas; the palette need not scroll along.
      autoScroll={false}
      onDragStart={(event: DragStartEvent) => setHeld(kindOfDrag(event.active.id))}
      onDragMove={hover}
      onDragEnd={drop}
      onDragCancel={letGo}
    >
      {children}
      <DragOverlay dropAnimation={null} className="pointer-events-none">
        {held && (
          <span className="block w-52 rounded-md opacity-95 shadow-float">
            <KindTile kind={held} />
          </span>
        )}
      </DragOverlay>
    </DndContext>
  );
}
