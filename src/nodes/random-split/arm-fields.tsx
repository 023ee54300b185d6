import { Equal, Plus, X } from 'lucide-react';
import { useFormat } from '../../text/use-format.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { FieldAt } from '../field-at.tsx';
import { freshPortId } from '../fresh-port-id.tsx';
import type { FormProps, SettingsOf } from '../kind-view.ts';
import { shareOf } from './random-split.ts';
import { type Arm, FEWEST_ARMS, MOST_ARMS } from './split-settings.ts';
import { splitViewWords } from './view-words.ts';
import { words } from './words.ts';

type Form = FormProps<SettingsOf<'random-split'>>;

/** The arms, a line each, with their shares. */
export function ArmFields(form: Form) {
  const { settings, readOnly, change, errorAt } = form;
  const say = useWords(words);
  const sayView = useWords(splitViewWords);
  const { arms = [] } = settings;
  const put = (next: readonly Arm[]) => change({ arms: [...next] });
  const add = () => {
    const weight = Math.round(arms.reduce((sum, arm) => sum + (arm.weight || 0), 0) / (arms.length || 1));
    const name = String.fromCharCode(65 + arms.length);
    put([...arms, { id: freshPortId(), name, weight: weight || 1, holdout: false }]);
  };
  return (
    <FieldAt path={['arms']} label={say('arms')} hint={sayView('arms-hint')} error={errorAt('arms')}>
      <ol className="flex flex-col gap-2">
        {arms.map((arm, index) => (
          <ArmLine
            key={arm.id}
            form={form}
            arm={arm}
            index={index}
            share={shareOf(arm, arms)}
            onChange={(part) => put(arms.map((one, at) => (at === index ? { ...one, ...part } : one)))}
            onRemove={arms.length > FEWEST_ARMS ? () => put(arms.toSpliced(index, 1)) : undefined}
          />
        ))}
      </ol>
      {!readOnly && (
        <div className="mt-1.5 flex gap-1">
          {arms.length < MOST_ARMS && (
            <Button variant="ghost" icon={Plus} onClick={add}>
              {sayView('add-arm')}
            </Button>
          )}
          <Button
            variant="ghost"
            icon={Equal}
            onClick={() => put(arms.map((arm) => ({ ...arm, weight: 1 })))}
          >
            {sayView('evenly')}
          </Button>
        </div>
      )}
    </FieldAt>
  );
}

interface ArmLineProps {
  form: Form;
  arm: Arm;
  index: number;
  share: number;
  onChange: (part: Partial<Arm>) => void;
  onRemove: (() => void) | undefined;
}

function ArmLine({ form: { readOnly, errorAt }, arm, index, share, onChange, onRemove }: ArmLineProps) {
  const say = useWords(splitViewWords);
  const format = useFormat();
  const at = (key: keyof Arm) => ({
    path: ['arms', index, key],
    hideLabel: true,
    error: errorAt('arms', index, key),
  });
  const number = index + 1;
  return (
    <li className="rounded-md border border-line p-2">
      <div className="flex items-start gap-1.5">
        <div className="min-w-0 flex-1">
          <FieldAt {...at('name')} label={say('arm-name', { number })}>
            <Input
              controlSize="small"
              value={arm.name}
              onChange={({ target }) => onChange({ name: target.value })}
              disabled={readOnly}
            />
          </FieldAt>
        </div>
        <div className="w-16">
          <FieldAt {...at('weight')} label={say('arm-weight', { number })}>
            <Input
              type="number"
              controlSize="small"
              min={0}
              step="any"
              value={Number.isFinite(arm.weight) ? arm.weight : ''}
              onChange={({ target }) => onChange({ weight: weightOf(target.value) })}
              disabled={readOnly}
            />
          </FieldAt>
        </div>
        <span className="w-12 pt-1 text-right text-sm text-ink-muted tabular-nums">
          {format.percent(share)}
        </span>
        {!readOnly && onRemove && (
          <IconButton size="small" icon={X} label={say('remove-arm')} onClick={onRemove} />
        )}
      </div>
      <Checkbox
        className="mt-2"
        checked={arm.holdout === true}
        label={say('holdout')}
        hint={arm.holdout ? say('holdout-hint') : undefined}
        onCheckedChange={(holdout) => onChange({ holdout })}
        disabled={readOnly}
      />
    </li>
  );
}

/** A blank stays one while it is being typed over, and is a problem until then. */
const weightOf = (text: string): number => (text === '' ? (null as unknown as number) : Number(text));
