import type { Step } from '../../runtime/behaviour.ts';
import { chance } from '../../runtime/chance.ts';
import type { Instant } from '../../runtime/instant.ts';
import { addDuration } from '../../runtime/time/add-duration.ts';
import { instantOfLocal } from '../../runtime/time/local-date-time.ts';
import { nextWeekdayTime } from '../../runtime/time/next-weekday-time.ts';
import type { TimeZone } from '../../runtime/time/time-zone.ts';
import { zoneOf } from '../zone-setting.ts';
import type { DelaySettings } from './delay-settings.ts';

export interface DelayEnd {
  /** May lie in the past. */
  readonly until: Instant;
  /** The zone whose clock it was read from. */
  readonly zone: TimeZone;
}

type Delayed = Pick<
  Step<DelaySettings>,
  'settings' | 'enteredAt' | 'visit' | 'zone' | 'workspaceZone' | 'funnelId' | 'node' | 'contact' | 'entry'
>;

/** When a delay is over, counted from when it was entered. */
export function delayEnd(step: Delayed): DelayEnd {
  const { settings, enteredAt, visit } = step;
  const zone = 'zone' in settings ? zoneOf(settings.zone, step) : step.zone;
  switch (settings.mode) {
    case 'for':
      return { until: addDuration(enteredAt, settings, zone), zone };
    case 'between':
      return { until: someMoment(step, settings, zone), zone };
    case 'until-date':
      return { until: instantOfLocal(settings.at, zone), zone };
    case 'until-time': {
      // Who first arrives at nine sharp goes on; who comes round a loop waits for the next nine, or the loop would spin.
      const earliest = visit === 1 ? enteredAt : enteredAt + 1;
      return { until: nextWeekdayTime(earliest, zone, settings), zone };
    }
  }
}

/** Evenly between the two bounds, whichever of them was written down as the smaller. */
function someMoment(
  { funnelId, node, contact, entry, visit, enteredAt }: Delayed,
  { least, most }: DelaySettings & { mode: 'between' },
  zone: TimeZone,
): Instant {
  const bounds = [addDuration(enteredAt, least, zone), addDuration(enteredAt, most, zone)] as const;
  const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
  return first + Math.floor(chance(funnelId, node, contact.id, entry, visit) * (last - first + 1));
}
