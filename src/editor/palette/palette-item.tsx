import { useDraggable } from '@dnd-kit/core';
import { useReactFlow } from '@xyflow/react';
import clsx from 'clsx';
import { useContext } from 'react';
import { type KindId, kinds } from '../../nodes/kinds.ts';
import { sayOf } from '../../nodes/say-of.ts';
import { views } from '../../nodes/views.ts';
import { LocaleContext } from '../../text/locale-context.ts';
import { useWords } from '../../text/use-words.ts';
import { TINT } from '../../ui/tone.ts';
import { editorWords } from '../words.ts';
import { useAddStep } from './use-add-step.ts';

export function PaletteItem({ kind }: { kind: KindId }) {
  const say = useWords(editorWords);
  const locale = useContext(LocaleContext);
  const flow = useReactFlow();
  const addStep = useAddStep();
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: kind });
  const sayKind = sayOf(kinds[kind], locale);
  const add = () =>
    addStep.bySelection(
      kind,
      flow.screenToFlowPosition({ x: innerWidth / 2 - 120, y: innerHeight / 2 - 120 }),
    );
  return (
    <button
      ref={setNodeRef}
      type="button"
      {...listeners}
      onClick={add}
      title={sayKind('description')}
      aria-label={say('add-kind', { kind: sayKind('name') })}
      className={clsx('w-full cursor-grab! touch-none rounded-md text-left', isDragging && 'opacity-40')}
    >
      <KindTile kind={kind} />
    </button>
  );
}

/** A kind as the palette shows it and as it looks in the hand. */
export function KindTile({ kind }: { kind: KindId }) {
  const locale = useContext(LocaleContext);
  const { icon: Icon } = views[kind];
  return (
    <span className="flex h-8 items-center gap-2 rounded-md border border-line bg-surface px-2 text-sm text-ink transition-colors hover:border-line-strong hover:bg-hover">
      <span
        className={clsx(
          'flex size-6 items-center justify-center rounded-sm border',
          TINT[kinds[kind].family],
        )}
      >
        <Icon aria-hidden className="size-3.5" strokeWidth={1.75} />
      </span>
      <span className="truncate">{sayOf(kinds[kind], locale)('name')}</span>
    </span>
  );
}
