import clsx from 'clsx';
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { useEditor } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';
import { ProblemList } from './problem-list.tsx';

/** How many problems there are, always in sight; pressed, which. */
export function ProblemsButton() {
  const say = useWords(editorWords);
  const [open, setOpen] = useState(false);
  const count = useEditor((state) => state.problems.length);
  const errors = useEditor((state) => state.problems.some((problem) => problem.severity === 'error'));
  const Icon = errors ? CircleAlert : count > 0 ? TriangleAlert : CircleCheck;
  return (
    <Popover
      label={say('problems')}
      align="end"
      open={open}
      onOpenChange={setOpen}
      className="max-h-[60dvh] w-88 overflow-y-auto p-2"
      trigger={
        <Button
          variant="ghost"
          className={clsx(errors && 'text-danger-ink', !errors && count > 0 && 'text-warning-ink')}
        >
          <Icon aria-hidden className="size-4" strokeWidth={1.75} />
          <span>{say('problems')}</span>
          {count > 0 && <span className="tabular-nums">{count}</span>}
        </Button>
      }
    >
      <div className={clsx(count === 0 && 'p-2')}>
        <ProblemList onAttend={() => setOpen(false)} />
      </div>
    </Popover>
  );
}
