import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useContext } from 'react';
import type { Problem } from '../../graph/lint/problem.ts';
import { LocaleContext } from '../../text/locale-context.ts';
import { useWords } from '../../text/use-words.ts';
import { useEditor, useEditorStore } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';
import { placeOfProblem } from './place-of-problem.ts';

const bySeverity = (problems: readonly Problem[]): readonly Problem[] => [
  ...problems.filter((problem) => problem.severity === 'error'),
  ...problems.filter((problem) => problem.severity === 'warning'),
];

export interface ProblemListProps {
  /** After the person was taken to a problem. */
  onAttend?: () => void;
}

/** What is wrong, errors first. Each line takes the person to its step and field. */
export function ProblemList({ onAttend }: ProblemListProps) {
  const say = useWords(editorWords);
  const problems = useEditor((state) => state.problems);
  if (problems.length === 0) {
    return (
      <p className="flex items-center gap-2 text-sm text-ink-muted">
        <CircleCheck aria-hidden className="size-4 text-success-ink" strokeWidth={1.75} />
        {say('no-problems')}
      </p>
    );
  }
  return (
    <ul aria-label={say('problems')} className="flex flex-col gap-px">
      {bySeverity(problems).map((problem) => (
        <li
          key={`${problem.node} ${problem.code} ${problem.port ?? ''} ${problem.path?.join('.') ?? ''} ${problem.message}`}
        >
          <ProblemRow problem={problem} {...(onAttend && { onAttend })} />
        </li>
      ))}
    </ul>
  );
}

function ProblemRow({ problem, onAttend }: ProblemListProps & { problem: Problem }) {
  const say = useWords(editorWords);
  const locale = useContext(LocaleContext);
  const store = useEditorStore();
  const node = useEditor((state) => (problem.node === null ? undefined : state.graph.nodes[problem.node]));
  const isError = problem.severity === 'error';
  const Icon = isError ? CircleAlert : TriangleAlert;
  const attend = () => {
    if (node) store.getState().attend(node.id, problem.path);
    onAttend?.();
  };
  return (
    <button
      type="button"
      onClick={attend}
      disabled={!node}
      className="flex w-full items-start gap-2 rounded-md px-2 py-1.5 text-left enabled:hover:bg-hover"
    >
      <Icon
        aria-label={say(problem.severity)}
        className={`mt-0.5 size-4 shrink-0 ${isError ? 'text-danger-ink' : 'text-warning-ink'}`}
        strokeWidth={1.75}
      />
      <span className="min-w-0">
        <span className="block truncate text-xs font-medium text-ink-muted">
          {node ? placeOfProblem(problem, node, locale) : say('whole-funnel')}
        </span>
        <span className="block text-sm text-ink">{problem.message}</span>
      </span>
    </button>
  );
}
