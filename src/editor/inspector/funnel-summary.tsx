import type { ReactNode } from 'react';
import { nameOfEditor } from '../../data/funnels/person.ts';
import { useFormat } from '../../text/use-format.ts';
import { useWords } from '../../text/use-words.ts';
import { useNow } from '../../ui/use-now.ts';
import { usePeopleInside } from '../counts/use-people-inside.ts';
import { useOpenedFunnel } from '../funnel-context.ts';
import { ProblemList } from '../problems/problem-list.tsx';
import { useEditor } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';

/** What there is to see while no step is selected. */
export function FunnelSummary() {
  const say = useWords(editorWords);
  const format = useFormat();
  const now = useNow();
  const funnel = useOpenedFunnel();
  const steps = useEditor((state) => Object.keys(state.graph.nodes).length);
  const inside = usePeopleInside();
  const who = nameOfEditor(funnel.updatedBy);
  const when = format.relative(funnel.updatedAt, now);
  return (
    <div className="flex min-h-0 flex-col gap-5 overflow-y-auto p-4">
      <section>
        <h2 className="mb-2 text-sm font-semibold text-ink">{say('this-funnel')}</h2>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
          <Fact label={say('funnel-steps')}>{format.number(steps)}</Fact>
          <Fact label={say('funnel-inside')}>{format.number(inside.all)}</Fact>
          <Fact label={say('funnel-version')}>
            {funnel.publishedNumber === null ? say('not-published') : format.number(funnel.publishedNumber)}
          </Fact>
          <Fact label={say('funnel-changed')}>{who ? say('change-by', { who, when }) : when}</Fact>
        </dl>
        <p className="mt-3 text-xs text-ink-faint">{say('select-hint')}</p>
      </section>
      {steps > 0 && (
        <section>
          <h2 className="mb-2 text-sm font-semibold text-ink">{say('problems')}</h2>
          <div className="-mx-2">
            <div className="px-2 has-[ul]:px-0">
              <ProblemList />
            </div>
          </div>
        </section>
      )}
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-muted">{label}</dt>
      <dd className="truncate text-right text-ink tabular-nums">{children}</dd>
    </>
  );
}
