import { useWords } from '../../text/use-words.ts';
import { Callout } from '../../ui/callout.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { FieldAt } from '../field-at.tsx';
import type { FormProps } from '../kind-view.ts';
import { namedChoices } from '../named-choices.ts';
import { segmentWords } from './segment-entry.ts';
import { entryViewWords } from './view-words.ts';

/** A segment by name, or word that there is none. */
export function SegmentField({
  settings,
  references: { segments },
  readOnly,
  change,
  errorAt,
}: FormProps<{ segment: string }>) {
  const say = useWords(segmentWords);
  const sayView = useWords(entryViewWords);
  const none = segments === undefined || segments.size === 0;
  return (
    <FieldAt path={['segment']} label={say('segment')} error={none ? undefined : errorAt('segment')}>
      {none ? (
        <Callout tone="warning">{say('no-segments')}</Callout>
      ) : (
        <Combobox
          options={namedChoices(segments)}
          value={settings.segment || undefined}
          chosenLabel={say('unknown-segment')}
          onValueChange={(segment) => change({ segment: segment ?? '' })}
          placeholder={sayView('choose-segment')}
          disabled={readOnly}
        />
      )}
    </FieldAt>
  );
}
