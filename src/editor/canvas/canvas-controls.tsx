import { Panel, useReactFlow } from '@xyflow/react';
import { MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { editorWords } from '../words.ts';

const MOTION = { duration: 150 };

export interface CanvasControlsProps {
  showsMap: boolean;
  onToggleMap: () => void;
}

export function CanvasControls({ showsMap, onToggleMap }: CanvasControlsProps) {
  const say = useWords(editorWords);
  const flow = useReactFlow();
  return (
    <Panel position="bottom-left" className="flex gap-0.5 rounded-md border border-line bg-surface p-0.5">
      <IconButton
        size="small"
        icon={Minus}
        label={say('zoom-out')}
        onClick={() => void flow.zoomOut(MOTION)}
      />
      <IconButton size="small" icon={Plus} label={say('zoom-in')} onClick={() => void flow.zoomIn(MOTION)} />
      <IconButton
        size="small"
        icon={Maximize}
        label={say('fit-view')}
        onClick={() => void flow.fitView({ ...MOTION, padding: 0.1, maxZoom: 1 })}
      />
      <IconButton
        size="small"
        icon={MapIcon}
        label={say(showsMap ? 'hide-map' : 'show-map')}
        aria-pressed={showsMap}
        onClick={onToggleMap}
      />
    </Panel>
  );
}
