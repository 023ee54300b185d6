import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the pointer is in the window. dnd-kit tells how far a drag went, and counts in how far its list was scrolled once
 * the pointer has left it.
 */
export function usePointer(): RefObject<{ readonly x: number; readonly y: number }> {
  const pointer = useRef({ x: 0, y: 0 });
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      pointer.current = { x: clientX, y: clientY };
    };
    // Before dnd-kit, which listens at the document and asks at once.
    window.addEventListener('pointermove', follow, { capture: true, passive: true });
    return () => window.removeEventListener('pointermove', follow, { capture: true });
  }, []);
  return pointer;
}
