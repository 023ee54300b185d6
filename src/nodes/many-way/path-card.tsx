import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { JsonObject } from '../../graph/json.ts';
import { useWords } from '../../text/use-words.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { ConditionBuilder } from '../condition-builder/condition-builder.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps, SettingsOf } from '../kind-view.ts';
import type { Path } from './many-way.view.tsx';
import { manyWayViewWords } from './view-words.ts';
import { words } from './words.ts';

interface PathCardProps {
  form: FormProps<SettingsOf<'many-way'>>;
  index: number;
  path: Path;
  isFirst: boolean;
  isLast: boolean;
  onChange: (part: JsonObject) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One path: what it is called, and who takes it. */
export function PathCard({ form, index, path, isFirst, isLast, onChange, onMove, onRemove }: PathCardProps) {
  const say = useWords(words);
  const sayView = useWords(manyWayViewWords);
  const { references, readOnly, errorAt, createTag, createList } = form;
  return (
    <li className="rounded-md border border-line p-2">
      <div className="mb-2 flex items-start gap-0.5">
        <div className="min-w-0 flex-1">
          <FieldAt
            path={['paths', index, 'name']}
            label={say('path-name', { number: index + 1 })}
            hideLabel
            error={errorAt('paths', index, 'name')}
          >
            <Input
              controlSize="small"
              className="font-medium"
              value={path.name}
              placeholder={say('path-example')}
              onChange={({ target }) => onChange({ name: target.value })}
              disabled={readOnly}
            />
          </FieldAt>
        </div>
        {!readOnly && (
          <>
            <IconButton
              size="small"
              icon={ArrowUp}
              label={sayView('move-up')}
              disabled={isFirst}
              onClick={() => onMove(-1)}
            />
            <IconButton
              size="small"
              icon={ArrowDown}
              label={sayView('move-down')}
              disabled={isLast}
              onClick={() => onMove(1)}
            />
            <IconButton size="small" icon={X} label={sayView('remove-path')} onClick={onRemove} />
          </>
        )}
      </div>
      <ConditionBuilder
        references={references}
        readOnly={readOnly}
        errorAt={errorAt}
        createTag={createTag}
        createList={createList}
        path={['paths', index, 'condition']}
        condition={path.condition}
        onChange={(condition) => onChange({ condition })}
      />
    </li>
  );
}
