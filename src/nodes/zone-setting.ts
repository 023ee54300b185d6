import * as z from 'zod';
import { firstValidZone, type TimeZone, timeZoneOf } from '../runtime/time/time-zone.ts';

/** Whose clock a time of day is read from: `contact`, `workspace`, or an IANA name. */
export const zoneSchema = z
  .string('unknown-zone')
  .refine((zone) => zone === 'contact' || zone === 'workspace' || timeZoneOf(zone) !== null, 'unknown-zone')
  .default('contact');

interface Zones {
  /** The contact's, else the workspace's. */
  readonly zone: TimeZone;
  readonly workspaceZone: TimeZone;
}

export function zoneOf(setting: string, { zone, workspaceZone }: Zones): TimeZone {
  if (setting === 'contact') return zone;
  return setting === 'workspace' ? workspaceZone : firstValidZone(setting, workspaceZone.name);
}
