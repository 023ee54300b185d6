import { ReactFlowProvider } from '@xyflow/react';
import type { ReactNode } from 'react';

/** Around all that speaks with the canvas: the palette drops onto it, the problems move it. */
export function CanvasProvider({ children }: { children: ReactNode }) {
  return <ReactFlowProvider>{children}</ReactFlowProvider>;
}
