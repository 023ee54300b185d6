import { Link } from '@tanstack/react-router';
import { CheckCheck, RotateCcw } from 'lucide-react';
import { useContext } from 'react';
import type { Problem } from '../../data/problems/list-problems.ts';
import { type Settling, useSettleProblem } from '../../data/problems/settle-problem.ts';
import { useWorkspace } from '../../data/use-workspace.ts';
import { stepName } from '../../nodes/step-name.ts';
import { LocaleContext } from '../../text/locale-context.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { useConfirm } from '../../ui/confirm-context.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { textLink } from '../../ui/link-style.ts';
import { notify } from '../../ui/notify.ts';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { ProblemPeople } from './problem-people.tsx';
import { type ProblemWord, problemWords } from './words.ts';

/** One way in which something went wrong, for how many, why, and what can be done about it. */
export function ProblemCard({ problem }: { problem: Problem }) {
  const say = useWords(problemWords);
  const step = useStepOf(problem);
  const { funnelId, funnelName, count, since } = problem;
  return (
    <article className="rounded-md border border-line bg-surface p-4">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1">
          <h2 className="font-medium text-ink">{step}</h2>
          <p className="text-sm text-ink-muted">
            {say(amountWord(problem), { count })}{' '}
            <Link to="/funnels/$funnelId" params={{ funnelId }} className={textLink()}>
              {say('in', { funnel: funnelName })}
            </Link>
            {' · '}
            {say('since')} <RelativeTime at={Date.parse(since)} />
          </p>
        </div>
        <Actions problem={problem} step={step} />
      </div>
      <p className="mt-2 text-sm text-ink">{useReason(problem)}</p>
      {problem.code === 'unknown' && problem.source === 'message' && (
        <p className="mt-1 text-xs text-ink-muted">{say('unknown-hint')}</p>
      )}
      <div className="mt-3">
        <Disclosure title={say('people')}>
          <ProblemPeople problem={problem} />
        </Disclosure>
      </div>
    </article>
  );
}

function Actions({ problem, step }: { problem: Problem; step: string }) {
  const say = useWords(problemWords);
  const confirm = useConfirm();
  const { id, role } = useWorkspace();
  const { mutate, isPending, variables } = useSettleProblem(id);
  if (role === 'viewer') return null;
  const { count, source } = problem;
  const inDoubt = source === 'message' && problem.code === 'unknown';
  const ask = async (how: Settling) => {
    const words = wordsOf(problem, how);
    const sure = await confirm({
      title: say(words.title, { step }),
      body: say(words.body, { count }),
      confirmLabel: say(words.confirm),
    });
    if (!sure) return;
    const done = how === 'accept' ? 'accepted' : 'retried';
    mutate({ problem, how }, { onSuccess: (settled) => notify.success(say(done, { count: settled })) });
  };
  const busy = (how: Settling) => isPending && variables.how === how;
  return (
    <div className="flex gap-2">
      {inDoubt && (
        <Button icon={CheckCheck} loading={busy('accept')} onClick={() => void ask('accept')}>
          {say('arrived')}
        </Button>
      )}
      <Button icon={RotateCcw} loading={busy('retry')} onClick={() => void ask('retry')}>
        {say(source === 'journey' ? 'try-again' : 'send-again')}
      </Button>
    </div>
  );
}

interface ConfirmWords {
  readonly title: ProblemWord;
  readonly body: ProblemWord;
  readonly confirm: ProblemWord;
}

function wordsOf({ source, code }: Problem, how: Settling): ConfirmWords {
  if (how === 'accept') return { title: 'accept-title', body: 'accept-body', confirm: 'accept-confirm' };
  if (source === 'journey') return { title: 'retry-title', body: 'retry-body', confirm: 'try-again' };
  const body = code === 'unknown' ? 'send-doubt-body' : 'send-body';
  return { title: 'send-title', body, confirm: 'send-again' };
}

const amountWord = ({ source, code }: Problem): ProblemWord => {
  if (source === 'journey') return 'journeys';
  return code === 'unknown' ? 'unknown' : 'failed';
};

function useStepOf({ kind, title }: Problem): string {
  const say = useWords(problemWords);
  const locale = useContext(LocaleContext);
  return kind === null ? say('deleted-step') : stepName({ kind, title }, locale);
}

/** In our words where we have them, else as it was reported. */
function useReason({ source, code, message }: Problem): string {
  const say = useWords(problemWords);
  const word = `code-${code}`;
  if (source === 'journey' && word in problemWords.en) {
    return message ? `${say(word as ProblemWord)} ${message}` : say(word as ProblemWord);
  }
  return message ?? say('no-reason');
}
