import { Handle, type NodeProps, Position } from '@xyflow/react';
import clsx from 'clsx';
import { memo, useContext } from 'react';
import { hasNoWayIn, type Port } from '../../graph/shape.ts';
import { kindOf } from '../../nodes/kinds.ts';
import { portLabel } from '../../nodes/port-label.ts';
import { LocaleContext } from '../../text/locale-context.ts';
import { useFormat } from '../../text/use-format.ts';
import { useWords } from '../../text/use-words.ts';
import { useNodeCounts } from '../counts/use-node-counts.ts';
import { useEditor } from '../store/use-editor.ts';
import { editorWords } from '../words.ts';
import { StepCard } from './step-card.tsx';

export const TARGET_HANDLE = 'in';

/** React Flow's node around a card: where edges come in and go out. */
export const StepNode = memo(function StepNode({ id, selected }: NodeProps) {
  const node = useEditor((state) => state.graph.nodes[id]);
  // For one frame after a removal React Flow still holds the node.
  if (!node) return null;
  const kind = kindOf(node.kind);
  const ports = kind?.ports(node.settings) ?? Object.keys(node.ports).map((port) => ({ id: port }));
  return (
    <div className="relative">
      {!hasNoWayIn(kind?.family) && <Handle type="target" id={TARGET_HANDLE} position={Position.Top} />}
      <StepCard node={node} selected={selected} />
      {ports.map((port, index) => (
        <PortHandle
          key={port.id}
          node={node.id}
          kind={node.kind}
          port={port}
          place={placeOf(ports, index)}
          wired={node.ports[port.id] !== undefined}
        />
      ))}
    </div>
  );
});

/** Across the card, from 0 to 1: ways on side by side in the middle, ways out for failures at the right edge. */
function placeOf(ports: readonly Port[], index: number): number {
  const onward = ports.filter((port) => !port.optional);
  const port = ports[index];
  if (port?.optional && onward.length > 0) return 0.85;
  return (onward.findIndex((one) => one.id === port?.id) + 1) / (onward.length + 1);
}

interface PortHandleProps {
  node: string;
  kind: string;
  port: Port;
  /** From 0, the left edge of the card, to 1. */
  place: number;
  wired: boolean;
}

function PortHandle({ node, kind, port, place, wired }: PortHandleProps) {
  const say = useWords(editorWords);
  const format = useFormat();
  const locale = useContext(LocaleContext);
  const counts = useNodeCounts(node);
  const label = portLabel(kind, port, locale);
  const left = `${place * 100}%`;
  return (
    <>
      {label && (
        <span
          aria-hidden
          style={{ left }}
          className="pointer-events-none absolute top-full mt-1.5 flex -translate-x-1/2 gap-1 rounded-sm bg-canvas px-1 text-2xs whitespace-nowrap text-ink-muted"
        >
          <span className="max-w-24 truncate">{label}</span>
          {counts && (
            <span className="font-medium text-ink tabular-nums" data-port-count={port.id}>
              {format.compact(counts.ports[port.id] ?? 0)}
            </span>
          )}
        </span>
      )}
      <Handle
        type="source"
        id={port.id}
        position={Position.Bottom}
        style={{ left }}
        className={clsx(!wired && !port.optional && 'is-open')}
        aria-label={say('port-of', { port: label ?? say('port-next') })}
      />
    </>
  );
}
