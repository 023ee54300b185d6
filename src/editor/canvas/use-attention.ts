import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { useEditor, useEditorStore } from '../store/use-editor.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card-size.ts';

const CLOSE_ENOUGH = 0.75;

/** Brings the step that the person was taken to into the middle. */
export function useAttention(): void {
  const flow = useReactFlow();
  const store = useEditorStore();
  const attention = useEditor((state) => state.attention);
  useEffect(() => {
    const node = attention && store.getState().graph.nodes[attention.node];
    if (!node) return;
    const zoom = Math.max(flow.getZoom(), CLOSE_ENOUGH);
    const middle = { x: node.position.x + CARD_WIDTH / 2, y: node.position.y + CARD_HEIGHT / 2 };
    void flow.setCenter(middle.x, middle.y, { zoom, duration: 180 });
  }, [attention, flow, store]);
}
