import { useBlocker } from '@tanstack/react-router';
import { useWords } from '../../text/use-words.ts';
import { useConfirm } from '../../ui/confirm-context.ts';
import { settingsWords } from './words.ts';

/** Asks before a page with unsaved changes is left; the browser itself asks before its tab is closed. */
export function useLeaveGuard(unsaved: boolean): void {
  const say = useWords(settingsWords);
  const confirm = useConfirm();
  useBlocker({
    disabled: !unsaved,
    enableBeforeUnload: unsaved,
    shouldBlockFn: async () =>
      !(await confirm({
        title: say('leave-title'),
        body: say('leave-body'),
        confirmLabel: say('leave-confirm'),
        cancelLabel: say('leave-cancel'),
        tone: 'danger',
      })),
  });
}
