import { Bell, Plus, Trash2 } from 'lucide-react';
import { useWords } from '../../text/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { EventChoiceFields } from '../event-choice/event-choice-fields.tsx';
import { FieldAt } from '../field-at.tsx';
import { type Drafted, defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { TimeoutField } from '../timeout-field.tsx';
import { waitForEventViewWords } from './view-words.ts';

type Settings = SettingsOf<'wait-for-event'>;
type Racer = Drafted<Settings['events'][number]>;

function Form(props: FormProps<Settings>) {
  const { settings, readOnly, change, errorAt } = props;
  const say = useWords(waitForEventViewWords);
  const events: readonly Racer[] = settings.events ?? [];
  // Drafts: what they lack is a problem that lint reports.
  const write = (next: readonly Racer[]) => change({ events: next as Settings['events'] });
  const add = () => write([...events, { id: freshId(events), name: '', type: '' }]);
  return (
    <>
      <FieldAt path={['events']} label={say('events')} hideLabel error={errorAt('events')}>
        <ol className="flex flex-col gap-3">
          {events.map((event, index) => (
            <li key={event.id} className="flex flex-col gap-3 rounded-md border border-line p-3">
              <RacerFields
                {...props}
                index={index}
                racer={event}
                onChange={(next) => write(events.map((each, place) => (place === index ? next : each)))}
                onRemove={() => write(events.filter((_, place) => place !== index))}
              />
            </li>
          ))}
        </ol>
      </FieldAt>
      <Button icon={Plus} onClick={add} disabled={readOnly || events.length >= 10}>
        {say(events.length === 0 ? 'add-first' : 'add')}
      </Button>
      <TimeoutField {...props} />
    </>
  );
}

interface RacerFieldsProps extends FormProps<Settings> {
  index: number;
  racer: Racer;
  onChange: (racer: Racer) => void;
  onRemove: () => void;
}

function RacerFields({ index, racer, onChange, onRemove, errorAt, ...form }: RacerFieldsProps) {
  const say = useWords(waitForEventViewWords);
  const path = ['events', index];
  return (
    <>
      <div className="flex items-start gap-2">
        <div className="flex-1">
          <FieldAt path={[...path, 'name']} label={say('exit')} error={errorAt(...path, 'name')}>
            <Input
              value={racer.name ?? ''}
              onChange={(event) => onChange({ ...racer, name: event.target.value })}
              placeholder={say('exit-placeholder')}
              disabled={form.readOnly}
            />
          </FieldAt>
        </div>
        <IconButton
          icon={Trash2}
          label={say('remove')}
          className="mt-6"
          onClick={onRemove}
          disabled={form.readOnly}
        />
      </div>
      <EventChoiceFields
        path={path}
        choice={racer}
        onChange={(choice) => onChange({ ...racer, ...choice })}
        errorAt={errorAt}
        references={form.references}
        readOnly={form.readOnly}
        createTag={form.createTag}
        createList={form.createList}
      />
    </>
  );
}

/** One that no event has had while the form was open. */
function freshId(events: readonly Racer[]): string {
  const taken = new Set(events.map(({ id }) => id));
  let number = events.length + 1;
  while (taken.has(`e${number}`)) number++;
  return `e${number}`;
}

export const waitForEventView = defineView({ kind: 'wait-for-event', icon: Bell, Form });
