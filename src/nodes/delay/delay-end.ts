import type { Instant } from '../../runtime/instant.ts';
import { addDuration } from '../../runtime/time/add-duration.ts';
import { instantOfLocal } from '../../runtime/time/local-date-time.ts';
import { nextWeekdayTime } from '../../runtime/time/next-weekday-time.ts';
import { firstValidZone, type TimeZone } from '../../runtime/time/time-zone.ts';
import type { DelaySettings } from './delay-settings.ts';

export interface DelayEnd {
  /** May lie in the past. */
  readonly until: Instant;
  /** The zone whose clock it was read from. */
  readonly zone: TimeZone;
}

/** When a delay entered at an instant is over. */
export function delayEnd(
  settings: DelaySettings,
  from: Instant,
  visit: number,
  contactZone: TimeZone,
): DelayEnd {
  switch (settings.mode) {
    case 'for':
      return { until: addDuration(from, settings, contactZone), zone: contactZone };
    case 'until-date': {
      const zone =
        settings.zone === 'contact' ? contactZone : firstValidZone(settings.zone, contactZone.name);
      return { until: instantOfLocal(settings.at, zone), zone };
    }
    case 'until-time': {
      // Who first arrives at nine sharp goes on; who comes round a loop waits for the next nine, or the loop would spin.
      const earliest = visit === 1 ? from : from + 1;
      return { until: nextWeekdayTime(earliest, contactZone, settings), zone: contactZone };
    }
  }
}
