import type { SelectedEdge } from '../store/selection-slice.ts';
import { edgeOfId } from './flow-elements.ts';

/** The edge drawn at a point of the screen, within its reach; null where there is none. */
export function edgeAt(x: number, y: number): SelectedEdge | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const id = element.closest('.react-flow__edge')?.getAttribute('data-id');
    if (id) return edgeOfId(id);
  }
  return null;
}
