import { type RefObject, useEffect } from 'react';
import type { NodeId } from '../../graph/model.ts';
import { useEditor } from '../store/use-editor.ts';

// In this order: a field may carry a button of its own beside the control that is wrong.
const CONTROLS = ['[aria-invalid="true"]', 'input, textarea, [role="combobox"]', 'button, [tabindex="0"]'];

/** Puts the cursor into the field that the person was taken to: the one at the path, or the nearest around it. */
export function useFieldFocus(panel: RefObject<HTMLElement | null>, node: NodeId): void {
  const attention = useEditor((state) => state.attention);
  useEffect(() => {
    if (!attention?.path || attention.node !== node) return;
    // After the popover that brought the person here has given its focus back.
    const timer = setTimeout(() => fieldAt(panel.current, attention.path ?? [])?.focus(), 50);
    return () => clearTimeout(timer);
  }, [attention, node, panel]);
}

function fieldAt(panel: HTMLElement | null, path: readonly (string | number)[]): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const name = CSS.escape(path.slice(0, length).join('.'));
    const field = panel?.querySelector(`[data-path="${name}"]`);
    for (const selector of CONTROLS) {
      const control = field?.querySelector<HTMLElement>(selector);
      if (control) return control;
    }
  }
  return null;
}
