import type { ClockReach, ClockViewer, ClockWindow } from '../../runtime/behaviour.ts';
import { dateValue } from '../../runtime/conditions/date-value.ts';
import { fieldValue } from '../../runtime/conditions/field-value.ts';
import { DAY, type Instant } from '../../runtime/instant.ts';
import { addDuration } from '../../runtime/time/add-duration.ts';
import { dateOfDay } from '../../runtime/time/calendar-date.ts';
import { momentOfDate, nextYearlyMoment } from '../../runtime/time/date-moment.ts';
import { utc } from '../../runtime/time/time-zone.ts';
import { zoneOf } from '../zone-setting.ts';
import type { DateSettings } from './date-settings.ts';

/** When a contact's date next brings it in; null where it has none, or its moment has gone by. */
export function nextDateMoment(settings: DateSettings, viewer: ClockViewer, after: Instant): Instant | null {
  const value = dateValue(fieldValue(viewer.contact, settings.field));
  if (!value) return null;
  const zone = zoneOf(settings.zone, viewer);
  if (settings.yearly) return nextYearlyMoment(value, settings, zone, after);
  const moment = momentOfDate(value, settings, zone);
  return moment > after ? moment : null;
}

/** Zones lie up to fourteen hours from UTC, and what is stored as a moment may have been written in another. */
const ASTRAY = 2;
/** The last days of a long month all lead to the last of a short one. */
const MONTH_ENDS = 3;

/** The days that contacts may have in their fields if their moment lies in the window; some more, but never fewer. */
export function daysReached({ field, offset, yearly }: DateSettings, { from, to }: ClockWindow): ClockReach {
  const back = { ...offset, amount: -offset.amount };
  const astray = ASTRAY + (offset.unit === 'months' ? MONTH_ENDS : 0);
  const first = Math.floor(addDuration(from, back, utc) / DAY) - astray;
  const last = Math.floor(addDuration(to, back, utc) / DAY) + astray;
  const days = Array.from({ length: last - first + 1 }, (_, index) => dayText(first + index));
  if (!yearly) return { reach: 'days', field, days, yearly };
  const ofAnyYear = new Set(days.map((day) => day.slice(5)));
  if (ofAnyYear.has('02-28')) ofAnyYear.add('02-29');
  return { reach: 'days', field, days: [...ofAnyYear], yearly };
}

function dayText(day: number): string {
  const date = dateOfDay(day);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}
