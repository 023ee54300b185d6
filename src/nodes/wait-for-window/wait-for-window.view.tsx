import { DoorOpen } from 'lucide-react';
import { defineView, type FormProps, type SettingsOf } from '../kind-view.ts';
import { everyDay, TimeRangesField } from '../time-ranges-field.tsx';
import { ZoneField } from '../zone-field.tsx';

const PATH = ['ranges'] as const;

function Form(props: FormProps<SettingsOf<'wait-for-window'>>) {
  const { settings, readOnly, change, errorAt } = props;
  return (
    <>
      <TimeRangesField
        path={PATH}
        ranges={settings.ranges ?? []}
        fresh={everyDay('18:00', '21:00')}
        onChange={(ranges) =>
          change({ ranges: ranges.map((range) => ({ ...range, days: [...range.days] })) })
        }
        errorAt={errorAt}
        readOnly={readOnly}
      />
      <ZoneField {...props} />
    </>
  );
}

export const waitForWindowView = defineView({ kind: 'wait-for-window', icon: DoorOpen, Form });
