import { ListTree, Plus } from 'lucide-react';
import type { JsonObject } from '../../graph/json.ts';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { FieldAt } from '../field-at.tsx';
import { freshPortId } from '../fresh-port-id.tsx';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { MOST_PATHS } from './many-way.ts';
import { PathCard } from './path-card.tsx';
import { manyWayViewWords } from './view-words.ts';
import { words } from './words.ts';

type Settings = SettingsOf<'many-way'>;
export type Path = Settings['paths'][number];

function Form(form: FormProps<Settings>) {
  const { settings, readOnly, change, errorAt } = form;
  const say = useWords(words);
  const sayView = useWords(manyWayViewWords);
  const { paths = [] } = settings;
  const put = (next: readonly Path[]) => change({ paths: [...next] });
  const move = (index: number, by: number) => {
    const others = paths.toSpliced(index, 1);
    put(others.toSpliced(index + by, 0, ...paths.slice(index, index + 1)));
  };
  const add = () => {
    const name = sayView('path-fresh', { number: paths.length + 1 });
    put([...paths, { id: freshPortId(), name, condition: { match: 'all', conditions: [] } }]);
  };
  return (
    <FieldAt path={['paths']} label={say('paths')} hint={sayView('paths-hint')} error={errorAt('paths')}>
      <ol className="flex flex-col gap-2">
        {paths.map((path, index) => (
          <PathCard
            key={path.id}
            form={form}
            index={index}
            path={path}
            isFirst={index === 0}
            isLast={index === paths.length - 1}
            onChange={(part: JsonObject) =>
              put(paths.map((one, at) => (at === index ? ({ ...one, ...part } as Path) : one)))
            }
            onMove={(by) => move(index, by)}
            onRemove={() => put(paths.toSpliced(index, 1))}
          />
        ))}
      </ol>
      {!readOnly && paths.length < MOST_PATHS && (
        <div className="mt-1.5">
          <Button variant="ghost" icon={Plus} onClick={add}>
            {sayView('add-path')}
          </Button>
        </div>
      )}
    </FieldAt>
  );
}

export const manyWayView = defineView({ kind: 'many-way', icon: ListTree, Form });
