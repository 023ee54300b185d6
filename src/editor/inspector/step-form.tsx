import clsx from 'clsx';
import { CircleHelp, Copy, Power, Trash2 } from 'lucide-react';
import { useContext, useRef } from 'react';
import type { GraphNode } from '../../graph/model.ts';
import { renameNode } from '../../graph/operations/rename-node.ts';
import { switchNode } from '../../graph/operations/switch-node.ts';
import { kindOf } from '../../nodes/kinds.ts';
import { sayOf } from '../../nodes/say-of.ts';
import { viewOf } from '../../nodes/view-of.ts';
import { LocaleContext } from '../../text/locale-context.ts';
import { useWords } from '../../text/use-words.ts';
import { Callout } from '../../ui/callout.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TINT } from '../../ui/tone.ts';
import { portOfProblem } from '../problems/place-of-problem.ts';
import { useEditor, useEditorStore } from '../store/use-editor.ts';
import { useDuplicateSelected } from '../use-duplicate-selected.ts';
import { useRemoveSelected } from '../use-remove-selected.ts';
import { editorWords } from '../words.ts';
import { useFieldFocus } from './use-field-focus.ts';
import { useStepForm } from './use-step-form.ts';

/** Name and settings of one step. Each keystroke is an edit of the document, so there is nothing to confirm. */
export function StepForm({ node }: { node: GraphNode }) {
  const say = useWords(editorWords);
  const locale = useContext(LocaleContext);
  const panel = useRef<HTMLDivElement>(null);
  const kind = kindOf(node.kind);
  const Form = viewOf(node.kind)?.Form;
  const form = useStepForm(node);
  const own = useEditor((state) => state.problems).filter(
    (problem) => problem.node === node.id && (problem.path === undefined || problem.path.length === 0),
  );
  useFieldFocus(panel, node.id);
  return (
    <>
      <StepHead node={node} />
      <div ref={panel} className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-4">
        {node.disabled && <Callout title={say('step-off')}>{say('step-off-hint')}</Callout>}
        {kind && <p className="text-xs text-ink-muted">{sayOf(kind, locale)('description')}</p>}
        {Form ? <Form {...form} /> : <Callout tone="warning">{say('unknown-kind-form')}</Callout>}
        {own.map((problem) => (
          <Callout
            key={`${problem.code} ${problem.port}`}
            tone={problem.severity === 'error' ? 'danger' : 'warning'}
            title={portOfProblem(problem, node, locale)}
          >
            {problem.message}
          </Callout>
        ))}
      </div>
    </>
  );
}

function StepHead({ node }: { node: GraphNode }) {
  const say = useWords(editorWords);
  const locale = useContext(LocaleContext);
  const store = useEditorStore();
  const readOnly = useEditor((state) => state.readOnly);
  const removeSelected = useRemoveSelected();
  const duplicateSelected = useDuplicateSelected();
  const kind = kindOf(node.kind);
  const Icon = viewOf(node.kind)?.icon ?? CircleHelp;
  const rename = (title: string) =>
    store.getState().edit((graph) => renameNode(graph, node.id, title), { together: `title:${node.id}` });
  const switchOver = () =>
    store.getState().edit((graph) => switchNode(graph, node.id, node.disabled === true));
  return (
    <header className="flex items-center gap-2 border-b border-line px-4 py-2.5">
      <span
        className={clsx(
          'flex size-8 shrink-0 items-center justify-center rounded-md border',
          TINT[kind?.family ?? 'end'],
        )}
      >
        <Icon aria-hidden className="size-4" strokeWidth={1.75} />
      </span>
      <input
        aria-label={say('title')}
        value={node.title ?? ''}
        placeholder={kind ? sayOf(kind, locale)('name') : node.kind}
        onChange={(event) => rename(event.target.value)}
        disabled={readOnly}
        className="h-8 min-w-0 flex-1 rounded-md border border-transparent bg-transparent px-1.5 font-medium text-ink placeholder:text-ink hover:border-line-strong focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0"
      />
      {!readOnly && (
        <>
          <IconButton
            icon={Power}
            label={say(node.disabled ? 'switch-on' : 'switch-off')}
            aria-pressed={!node.disabled}
            onClick={switchOver}
          />
          <IconButton
            icon={Copy}
            label={say('duplicate-step')}
            shortcut="Ctrl+D"
            onClick={duplicateSelected}
          />
          <IconButton icon={Trash2} label={say('delete-step')} shortcut="Del" onClick={removeSelected} />
        </>
      )}
    </header>
  );
}
