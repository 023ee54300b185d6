import clsx from 'clsx';
import { FolderPlus, Plus, X } from 'lucide-react';
import { MAX_CONDITION_DEPTH } from '../../runtime/conditions/condition.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import type { BuilderContext } from './condition-builder.tsx';
import { type DraftCondition, type DraftGroup, freshTest, isDraftGroup } from './draft-condition.ts';
import { TestRow } from './test-row.tsx';
import { builderWords } from './words.ts';

export interface GroupBoxProps extends BuilderContext {
  group: DraftGroup;
  depth: number;
  onChange: (group: DraftGroup) => void;
  onRemove?: () => void;
}

export function GroupBox({ group, depth, onChange, onRemove, ...shared }: GroupBoxProps) {
  const say = useWords(builderWords);
  const { readOnly, errorAt, path } = shared;
  const put = (conditions: readonly DraftCondition[]) => onChange({ ...group, conditions });
  const empty = errorAt(...path, 'conditions');
  // Nothing to join yet.
  const bare = depth === 1 && group.conditions.length === 0;
  return (
    <fieldset
      aria-label={say('match')}
      data-path={[...path, 'conditions'].join('.')}
      className={clsx('min-w-0', depth > 1 && 'rounded-md border border-line bg-sunken/60 p-2')}
    >
      {!bare && (
        <div className="mb-2 flex items-center gap-1">
          <Select<DraftGroup['match']>
            aria-label={say('match')}
            controlSize="small"
            className="flex-1"
            options={[
              { value: 'all', label: say('all') },
              { value: 'any', label: say('any') },
            ]}
            value={group.match}
            onValueChange={(match) => onChange({ ...group, match })}
            disabled={readOnly}
          />
          {onRemove && !readOnly && (
            <IconButton icon={X} size="small" label={say('remove-group')} onClick={onRemove} />
          )}
        </div>
      )}
      <Members group={group} depth={depth} put={put} {...shared} />
      {empty && <p className="mt-2 text-xs text-danger-ink">{empty}</p>}
      {!readOnly && <AddButtons group={group} depth={depth} put={put} {...shared} />}
    </fieldset>
  );
}

interface PartProps extends BuilderContext {
  group: DraftGroup;
  depth: number;
  put: (conditions: readonly DraftCondition[]) => void;
}

function Members({ group, depth, put, ...shared }: PartProps) {
  const say = useWords(builderWords);
  const replace = (index: number, condition: DraftCondition) => put(group.conditions.with(index, condition));
  const remove = (index: number) => put(group.conditions.toSpliced(index, 1));
  return group.conditions.map((condition, index) => {
    const here = { ...shared, path: [...shared.path, 'conditions', index] };
    const common = {
      onChange: (next: DraftCondition) => replace(index, next),
      onRemove: () => remove(index),
    };
    return (
      // Members have no identity of their own; controlled fields make the position a good key.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <div key={index}>
        {index > 0 && (
          <p className="py-1 pl-2 text-xs font-medium text-ink-faint">
            {say(group.match === 'all' ? 'and' : 'or')}
          </p>
        )}
        {isDraftGroup(condition) ? (
          <GroupBox {...here} {...common} group={condition} depth={depth + 1} />
        ) : (
          <TestRow {...here} {...common} test={condition} />
        )}
      </div>
    );
  });
}

function AddButtons({ group, depth, put, references, sources }: PartProps) {
  const say = useWords(builderWords);
  const usual = references.tags.size > 0 ? 'tag' : 'field:email';
  const fresh = () => freshTest(sources?.includes('event') ? 'data:event' : usual, references);
  return (
    <div className="mt-2 -ml-1.5 flex gap-1">
      <Button size="small" variant="ghost" icon={Plus} onClick={() => put([...group.conditions, fresh()])}>
        {say('add-test')}
      </Button>
      {depth < MAX_CONDITION_DEPTH && (
        <Button
          size="small"
          variant="ghost"
          icon={FolderPlus}
          onClick={() =>
            put([
              ...group.conditions,
              { match: group.match === 'all' ? 'any' : 'all', conditions: [fresh()] },
            ])
          }
        >
          {say('add-group')}
        </Button>
      )}
    </div>
  );
}
