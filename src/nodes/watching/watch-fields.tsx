import { ConditionBuilder } from '../condition-builder/condition-builder.tsx';
import { EventChoiceFields } from '../event-choice/event-choice-fields.tsx';
import type { FormProps } from '../kind-view.ts';
import type { Watch } from './watch.ts';

type Form = FormProps<Pick<Watch, 'event' | 'condition'>>;

const EVENT = ['event'] as const;
const CONDITION = ['condition'] as const;

/** The event or the condition that is watched for. Drafts are handed up: what they lack is a problem that lint reports. */
export function WatchFields({ on, ...form }: Form & { on: Watch['on'] }) {
  const { settings, change, replace: _replace, ...shared } = form;
  if (on === 'event')
    return (
      <EventChoiceFields
        {...shared}
        path={EVENT}
        choice={settings.event ?? {}}
        onChange={(event) => change({ event: event as Watch['event'] })}
      />
    );
  return (
    <ConditionBuilder
      {...shared}
      path={CONDITION}
      condition={settings.condition}
      onChange={(condition) => change({ condition: condition as unknown as Watch['condition'] })}
    />
  );
}
